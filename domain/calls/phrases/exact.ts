// Announcements in English that name days, one line each (see phrases.test.ts):
// the words ⇒ opening > deadline, and @ year and zone where these are not 2026 in Japan.

export const EXACT_PHRASES = `
Full Proposal Deadline(s) (due by 5 p.m. submitting organization's local time): September 27, 2027 ⇒ - > 2027-09-27 17:00 applicant @ 2027 America/New_York
Full Proposal Deadline(s) (due by 5 p.m. proposer's local time): July 18, 2025 July 18, Annually Thereafter ⇒ - > 2025-07-18 17:00 applicant @ 2025 America/New_York
January 2 - January 14, Annually Thereafter SMALL Projects ⇒ 2026-01-02 > 2026-01-14 @ 2026 America/New_York
Deadline September 1, 2026, 5 p.m. submitting organization's local time; next cycle March 2, 2027. ⇒ - > 2026-09-01 17:00 applicant @ 2026 America/New_York
July 16, 2026 at 5:00 PM submitting organization's local time ⇒ - > 2026-07-16 17:00 applicant @ 2026 America/New_York
Open Date (Earliest Submission Date): April 09, 2025. ⇒ 2025-04-09 > - @ 2025 America/New_York
Posted Date: November 27, 2026 ⇒ 2026-11-27 > - @ 2026 America/New_York
Open Date (Earliest Submission Date): October 5, 2026 Application Due Date(s): November 31, 2026 ⇒ 2026-10-05 > - ? @ 2026 America/New_York
DOE Just Opened $145 Million for Early-Career Scientists — Pre-Applications Close March 24 ⇒ - > 2026-03-24 @ 2026 America/New_York
Dates o Posting Date: 9 October 2025 o Proposal Due Date: 24 November 2025, 1:00 p.m. Eastern Time ⇒ 2025-10-09 > 2025-11-24 13:00 @ 2025 America/New_York
The Step-1 proposal due date for program element C.2 Emerging Worlds has been delayed to April 17, 2026. ⇒ - > 2026-04-17 @ 2026 America/New_York
Habitable WorldsNOI/Step 1 due: 11/18/26, Proposal due: 1/20/27 ⇒ - > 2026-11-18 @ 2026 America/New_York
Enduring Questions Grants Recipt Deadline: September 15, 2026 for projects beginning May 1, 2027) ⇒ - > 2026-09-15 @ 2026 America/New_York
Applications accepted between March 1 and May 1, 2026 ⇒ 2026-03-01 > 2026-05-01 @ 2026 America/New_York
Application: 5:00 P.M. Eastern, October 15th, 2026 Letter of Intent: Not Required ⇒ - > 2026-10-15 17:00 @ 2026 America/New_York
LETTER OF INTENT DEADLINE: April 02, 2026 APPLICATION DEADLINE: June 04, 2026 ⇒ - > 2026-04-02 @ 2026 America/New_York
Application period: March 31, 2026 to October 13, 2026 (2:00 p.m. PT) ⇒ 2026-03-31 > 2026-10-13 14:00 America/Los_Angeles @ 2026 America/New_York
Registration deadline has been extended until: August 15, 2025 Previously: May 30th ⇒ - > 2025-08-15 @ 2025 America/Toronto
Opening date: 06 March 2026 Closing date and time: 17.00 AEST on 08 May 2026 ⇒ 2026-03-06 > 2026-05-08 17:00 @ 2026 Australia/Sydney
Wednesday 5 March 2025 Applications Open ⇒ 2025-03-05 > - @ 2025 Australia/Sydney
The grant call will close on 31 July 2026 (Friday), 1700 hrs. ⇒ - > 2026-07-31 17:00 @ 2026 Asia/Singapore
Application period: July 1 (9:00 KST) - September 1 (18:00 KST), 2026 ⇒ 2026-07-01 09:00 > 2026-09-01 18:00 @ 2026 Asia/Seoul
Deadlines: February 15 and August 24 ⇒ - > 2026-02-15 @ 2026 America/Denver
Proposals must be received by 5:00 p.m. PDT on Wednesday, September 9, 2026 ⇒ - > 2026-09-09 17:00 @ 2026 America/Los_Angeles
Proposals due October 1, 2026 (11:59 p.m. AoE) ⇒ - > 2026-10-01 23:59 aoe @ 2026 America/Los_Angeles
Letter of intent due: March 6, 2026 (Eastern Time) ⇒ - > 2026-03-06 @ 2026 America/New_York
Opening: 8 April 2026. Deadline(s): 9 September 2026 ⇒ 2026-04-08 > 2026-09-09 @ 2026 Europe/Brussels
Deadline: Wed, 14 Oct 2026 17:00:00 (Brussels local time) ⇒ - > 2026-10-14 17:00 @ 2026 Europe/Brussels
Synergy Grants: call opens 16 July 2026, submission deadline 4 November 2026 at 5 pm (Brussels time) ⇒ 2026-07-16 > 2026-11-04 17:00 @ 2026 Europe/Brussels
Publication Date: Apr 9, 2026 | Call Status: Open | Deadline: Sep 9, 2026 17:00 (Brussels time) ⇒ 2026-04-09 > 2026-09-09 17:00 @ 2026 Europe/Brussels
Deadline: 14 September (annual) ⇒ - > 2026-09-14 @ 2026 Europe/Brussels
ERC-2026-ADG: 28 May 2026–27 August 2026 ⇒ 2026-05-28 > 2026-08-27 @ 2026 Europe/Brussels
Submission deadline 16 December 2026, 17:00 CET / 16:00 GMT ⇒ - > 2026-12-16 17:00 @ 2026 Europe/Brussels
Deadline: 31 March 2026 (Brussels time) ⇒ - > 2026-03-31 @ 2026 Europe/Brussels
Call opens | 31 Jul 2026 | Internal deadline | 23 Oct 2026 | Final deadline | Wed 28 Oct 2026 12:00 (CET) ⇒ 2026-07-31 > 2026-10-28 12:00 @ 2026 Europe/Brussels
Young Investigators: applications open 2 February and close 1 April at 14:00 CEST ⇒ 2026-02-02 > 2026-04-01 14:00 @ 2026 Europe/Berlin
Deadline: 30 June 2026, 5 pm (applicant’s local time) ⇒ - > 2026-06-30 17:00 applicant @ 2026 Europe/Paris
Opening date: 12 January 2026 9:00am UK time; Closing date: 31 March 2026 4:00pm UK time ⇒ 2026-01-12 09:00 > 2026-03-31 16:00 @ 2026 Europe/London
complete the Intent to Submit form by 11.59pm on 12 February 2026 ⇒ - > 2026-02-12 23:59 @ 2026 Europe/London
The EOI stage closed 8 April 2025. ⇒ - > 2025-04-08 @ 2025 Europe/London
Rounds close on 14 January, 13 May and 16 September 2026, each at 4pm. ⇒ - > 2026-01-14 16:00 @ 2026 Europe/London
Opens 21 July, closes 23 September @ 16:00 ⇒ 2026-07-21 > 2026-09-23 16:00 @ 2026 Europe/London
Competition opens Monday 2 March 2026; competition closes Wednesday 13 May 2026 11:00am ⇒ 2026-03-02 > 2026-05-13 11:00 @ 2026 Europe/London
Open to applications · Next deadline: 26 March 2026 · Frequency: Three times a year ⇒ - > 2026-03-26 @ 2026 Europe/London
Opening date Tuesday, 14 July 2026; Closing Date Tuesday, 08 September 2026, 3:00 PM (UK Time) ⇒ 2026-07-14 > 2026-09-08 15:00 @ 2026 Europe/London
The scheme is now closed for applications until 13 July 2026. ⇒ 2026-07-13 > - @ 2026 Europe/London
Opening date: Thursday 15 January 2026. Closing date: Wednesday 24 March 2026, 3pm. ⇒ 2026-01-15 > - ? @ 2026 Europe/London
The 2027 round will be open on 1 January 2027 with a deadline of 25 February. ⇒ 2027-01-01 > 2027-02-25 @ 2027 Europe/London
The round will open on 2nd Jan and close on 5th March ⇒ 2026-01-02 > 2026-03-05 @ 2026 Europe/London
Application deadline: 15 November (funding starts from June of the following year) ⇒ - > 2026-11-15 @ 2026 Europe/Berlin
15.09.2026 – 15.10.2026 ⇒ 2026-09-15 > 2026-10-15 @ 2026 Europe/Berlin
The submission deadline for establishment proposals remains unchanged at 15 October each year. ⇒ - > 2026-10-15 @ 2026 Europe/Berlin
Letters of intent no later than Tuesday, 30.06.2026, 12 noon ⇒ - > 2026-06-30 12:00 @ 2026 Europe/Berlin
No new applications can be created at present. The next call will open on March 15, 2026. ⇒ 2026-03-15 > - @ 2026 Europe/Berlin
Submission deadline: 1 April 2026, 17:00 Swiss local time ⇒ - > 2026-04-01 17:00 @ 2026 Europe/Zurich
02.11.2026, 17:00 (CET) ⇒ - > 2026-11-02 17:00 @ 2026 Europe/Zurich
Calls open on 1 February and 1 August; deadlines on 1 April and 1 October ⇒ 2026-02-01 > 2026-04-01 @ 2026 Europe/Zurich
Deadline pre-proposals: 12 January 2027, 14:00:00 CE(S)T ⇒ - > 2027-01-12 14:00 @ 2027 Europe/Amsterdam
15 October 2026, 17h (Paris time): closure of the submission and registration Step 1 ⇒ - > 2026-10-15 17:00 @ 2026 Europe/Paris
before the 15th of July, 2026 at 13:00 CEST ⇒ - > 2026-07-15 13:00 @ 2026 Europe/Paris
From March 2nd to May 29th, 2026 (noon, Paris time) ⇒ 2026-03-02 > 2026-05-29 12:00 @ 2026 Europe/Paris
Start of call: 14 April 2026 — End of call: 16 June 2026 (2:00 p.m. local Vienna time) ⇒ 2026-04-14 > 2026-06-16 14:00 @ 2026 Europe/Vienna
“JSPS” (Japan): from 23 June 2026 to 29 September 2026 – Call details FR / EN ⇒ 2026-06-23 > 2026-09-29 @ 2026 Europe/Brussels
Applications must be submitted before Thursday 25th February 2027 at 14.00 (Brussels time). ⇒ - > 2027-02-25 14:00 @ 2027 Europe/Brussels
Application period: 29 April 2026 14.00/2 p.m. – 25 August 2026 (14.00/2 p.m.) ⇒ 2026-04-29 14:00 > 2026-08-25 14:00 @ 2026 Europe/Stockholm
26 August 2026, 2 PM CEST ⇒ - > 2026-08-26 14:00 @ 2026 Europe/Copenhagen
open as of today, November 27. Applications will be accepted until March 10, 2027, 17:00 Lisbon time ⇒ 2026-11-27 > 2027-03-10 17:00 @ 2026 Europe/Lisbon
from 12 to 29 January 2026, 14:00 peninsular time ⇒ 2026-01-12 > 2026-01-29 14:00 @ 2026 Europe/Madrid
Applications may be submitted between 3 and 24 November 2026. ⇒ 2026-11-03 > 2026-11-24 @ 2026 Europe/Madrid
Call announced: 15 June 2026. Submission of proposals closes: 15 September 2026, 4 p.m. ⇒ 2026-06-15 > 2026-09-15 16:00 @ 2026 Europe/Warsaw
Call period: 15 November − 15 January 2027 ⇒ 2026-11-15 > 2027-01-15 @ 2026 Europe/Berlin
Applications due on the last day of February 2027 ⇒ - > 2027-02-28 @ 2027 Europe/Dublin
2026-02-03 — 2026-04-14 ⇒ 2026-02-03 > 2026-04-14 @ 2026 Europe/Stockholm
Submission deadline: 31 January 2027 (AoE) ⇒ - > 2027-01-31 aoe @ 2027 Europe/Brussels
Application period for host researchers: 24 August – 28 August, 2026 ⇒ 2026-08-24 > 2026-08-28
Deadline for Applications August 6 (Thursday), 2026 12:00 p.m. ⇒ - > 2026-08-06 12:00
Application period 2026/11/26 18:00 ~ 2027/02/24 19:00 ⇒ 2026-11-26 18:00 > 2027-02-24 19:00
June 17 (Wed) – September 9 (Wed); Result: Early November; Invitation period: Mid December ~ March 14, 2027 ⇒ 2026-06-17 > 2026-09-09
Deadline for submission to JST: 17:00, Wednesday, June 10, 2026; to ANR: 10:00 (CEST), June 10, 2026 ⇒ - > 2026-06-10 17:00
Submission Deadline 05/28/26 Thu 12:00 noon (Japan Standard Time) ⇒ - > 2026-05-28 12:00
Solicitation Theme #1: 2026.Jan.20 Fri- 2026.April.10 Fri ⇒ - > 2026-04-10 ?
Update information for the Solicitation theme2 - The GACD application deadline has been extended until 30 July ⇒ - > 2026-07-30
15th Joint Call for Proposals to be submitted by 23rd April 2026 ⇒ - > 2026-04-23
Call Opens: 23 July 2026 20:00 UTC  Proposals Due: 31 October 2026 23:59 UTC ⇒ 2026-07-23 20:00 > 2026-10-31 23:59 @ 2026 UTC
LOI due at agency 03-26-2026 / Application due at agency Mid-September 2026 ⇒ - > 2026-03-26 @ 2026 America/Toronto
Joint call is open from May 2, until July 14, 2026. ⇒ 2026-05-02 > 2026-07-14 @ 2026 Europe/Paris
Application deadline: Thursday, April 16, 2026, at noon (JST) ⇒ - > 2026-04-16 12:00
Application deadline: October 15, 2026, 23:59 JST (for internships beginning April 1 – September 30, 2027) ⇒ - > 2026-10-15 23:59
Application deadline is October 23, 2026. Notification to successful applicants after November 10, 2026. ⇒ - > 2026-10-23
Deadline for submitting the application documents: 17:00 on July 31, 2026 (Japan Standard Time) ⇒ - > 2026-07-31 17:00
APPLICABLE FOR THE PERIOD OF APRIL 2027 THROUGH MARCH 2028 DEADLINE FOR APPLICATION: JULY 31, 2026 ⇒ - > 2026-07-31
1) Opening Date of Applications - 1 Sept 2026  2) Closing Date - 31st, October, 2026 ⇒ 2026-09-01 > 2026-10-31
Initial application deadline 1 December 2026 at 12:00 noon Hong Kong Time (GMT +8 hours) ⇒ - > 2026-12-01 12:00 @ 2026 Asia/Hong_Kong
Internal Deadline: 1 March 2027 • External Deadline: 10 March 2027, 16:00 • System opens on: 21 February 2027 ⇒ 2027-02-21 > 2027-03-10 16:00 @ 2027 Asia/Shanghai
9:00 a.m. March 1 through 4:00 p.m. March 20, 2026 (Beijing time) ⇒ 2026-03-01 09:00 > 2026-03-20 16:00 @ 2026 Asia/Shanghai
Call Opens: Monday, 7 September 2026 Submission Deadline: Friday, 16 October 2026, 1800hrs (SGT) ⇒ 2026-09-07 > 2026-10-16 18:00 @ 2026 Asia/Singapore
Applicants are required to submit their joint applications to A*STAR and AMED by 2nd July 2026, 17:00hrs SGT. ⇒ - > 2026-07-02 17:00 @ 2026 Asia/Singapore
The deadline for softcopy submission is: Friday, 8 Jan 2027, 5 pm (Singapore Standard Time) ⇒ - > 2027-01-08 17:00 @ 2027 Asia/Singapore
Last date for submission: 17:30 hrs (IST) on Monday, 7th September 2026 ⇒ - > 2026-09-07 17:30 @ 2026 Asia/Kolkata
2026. 8. 3 (Mon) – 2026. 9. 11 (Fri) 18:00 (KST) ⇒ 2026-08-03 > 2026-09-11 18:00 @ 2026 Asia/Seoul
Proposals due: January 31, 2027 (AoE) ⇒ - > 2027-01-31 aoe @ 2027 America/Los_Angeles
Submission deadline: 17:00 (applicant's local time), 9 November 2026 ⇒ - > 2026-11-09 17:00 applicant @ 2026 Europe/Brussels
Fri. 31 July 2026, 17:00 JST ⇒ - > 2026-07-31 17:00
Proposals may be submitted from 1st September, 2026 (closing date to be announced) ⇒ 2026-09-01 > -
25 January - 25 March 2027 | Apply now! | 27 March – 31 March 2027 | Eligibility check ⇒ 2027-01-25 > 2027-03-25 @ 2027 Europe/Copenhagen
Submission Deadline May 11, 2026 – July 6, 2026 (1:00 pm Japan Standard Time) ⇒ 2026-05-11 > 2026-07-06 13:00
New submission deadline is 12:59, 25th May, 2027 (JST). ⇒ - > 2027-05-25 12:59 @ 2027 Asia/Tokyo
Submission Deadline for Online Proposals:  June 10, 2026, 10:00 am (Japan Time) ⇒ - > 2026-06-10 10:00
April 6, 2026 - May 22, 2026 (15:00PM JST) ⇒ 2026-04-06 > 2026-05-22 15:00
Applications accepted Sept. 1 thru Oct. 15 ⇒ 2026-09-01 > 2026-10-15
Proposals must reach JST by Tue 9 June 2026, 12:00 noon JST ⇒ - > 2026-06-09 12:00
Application window: 2026/07/01 – 2026/08/31 ⇒ 2026-07-01 > 2026-08-31
Closing date: 20th November 2026 (must arrive) ⇒ - > 2026-11-20
Open from 10:00 on 3 August to 17:00 on 4 September 2026 (JST) ⇒ 2026-08-03 10:00 > 2026-09-04 17:00
e-Rad submission closes: Jul. 14 (Tue.), 2026, noon ⇒ - > 2026-07-14 12:00
Due: 30 Sep 26 ⇒ - > 2026-09-30
Application acceptance: from Wed., Oct. 7 through Wed., Nov. 18, 2026 ⇒ 2026-10-07 > 2026-11-18
The call opened on 15 June 2026; full applications are due 31 August 2026. ⇒ 2026-06-15 > 2026-08-31
Applications will be accepted starting at 9:00 a.m. on January 12, 2027. ⇒ 2027-01-12 09:00 > - @ 2027 Asia/Tokyo
Deadline: 11:59 p.m., Dec 11, 2026 JST ⇒ - > 2026-12-11 23:59
Dec. 14, 2026 (Mon) – Jan. 22 (Fri), 17:00 JST ⇒ 2026-12-14 > 2027-01-22 17:00
Submission Deadline has been extended. New deadline: noon, 25 May 2026 (previously 11 May). ⇒ - > 2026-05-25 12:00
LoI 24 March 2027, 13:00 CET. Full proposal (invited teams only) mid-September ⇒ - > 2027-03-24 13:00 @ 2027 Europe/Paris
Register by 17 March and submit the letter of intent by 26 March 2027. ⇒ - > 2027-03-17 @ 2027 Europe/Paris
Submission deadline(s): 27 August 2026 @ 17:00:00 (Brussels local time) ⇒ - > 2026-08-27 17:00 @ 2026 Europe/Brussels
ERC-2027-COG: opens Thurs 24 Sept 2026, closes Tues 12 Jan 2027 17h00 ⇒ 2026-09-24 > 2027-01-12 17:00 @ 2027 Europe/Brussels
MSCA PF 2026 — call opening 9 April 2026, call closing 9 September 2026 at 17.00 (CEST) ⇒ 2026-04-09 > 2026-09-09 17:00 @ 2026 Europe/Brussels
Open: 22-Dec-2026 / Close: 2-Mar-2027 (MSCA COFUND) ⇒ 2026-12-22 > 2027-03-02 @ 2026 Europe/Brussels
Full stage deadline is 4pm (UK) on Weds 14 January 2026 ⇒ - > 2026-01-14 16:00 @ 2025 Europe/London
Ambizione: submit via mySNF by Tue 3.11.2026, 17h00 ⇒ - > 2026-11-03 17:00 @ 2026 Europe/Zurich
NEXT APPLICATION DEADLINE. 04.08.2026 17:00 Swiss time. Start of funded projects: from 01 February 2027 ⇒ - > 2026-08-04 17:00 @ 2026 Europe/Zurich
The first call will be launched on November 2nd 2026, with the submission deadline of February 1st 2027. ⇒ 2026-11-02 > 2027-02-01 @ 2026 Europe/Zurich
Opens 15 July 26 | Funder deadline 9 Sept 26 at 3pm ⇒ 2026-07-15 > 2026-09-09 15:00 @ 2026 Europe/London
STFC Ernest Rutherford Fellowship: now open, 30 September 2026 at 4pm ⇒ - > 2026-09-30 16:00 @ 2026 Europe/London
Deadline for new applications | 16 February 2027, 17:00 GMT ⇒ - > 2027-02-16 17:00 @ 2027 Europe/London
4pm, Thurs 25th Feb 2027 ⇒ - > 2027-02-25 16:00 @ 2027 Europe/London
Round opens: 20 January. Round closes: 25 March, 15:00. ⇒ 2027-01-20 > 2027-03-25 15:00 @ 2027 Europe/London
DP28 opens Wed 25 Nov 2026; closing 5pm AEDT, Wed 24 Feb 2027 ⇒ 2026-11-25 > 2027-02-24 17:00 @ 2027 Australia/Sydney
5.00 pm (Canberra time) on 21 October 2026 ⇒ - > 2026-10-21 17:00 @ 2026 Australia/Sydney
Application submission period: May 18 (Mon.) - June 17, 2026 (Wed.) by 18:00 ⇒ 2026-05-18 > 2026-06-17 18:00 @ 2026 Asia/Seoul
(1st) Dec.28, 2026 ~ Mar.5, 2027 18:00 (Korea Local Time) ⇒ 2026-12-28 > 2027-03-05 18:00 @ 2027 Asia/Seoul
The call opened on 12 February 2026 and closes on 13 May 2026 at 3:00 pm Singapore time. ⇒ 2026-02-12 > 2026-05-13 15:00 @ 2026 Asia/Singapore
Grant call opens 3 Aug 2026; closes 21 Sep 2026, 12 noon (SGT) ⇒ 2026-08-03 > 2026-09-21 12:00 @ 2026 Asia/Singapore
Call End Date : 30/11/2026 1700hrs ⇒ - > 2026-11-30 17:00 @ 2026 Asia/Singapore
NRF CLOSING DATE: 31 JULY 2026 (institutions set their own earlier dates) ⇒ - > 2026-07-31 @ 2026 Africa/Johannesburg
The call closes at 16h30 SAST on Friday 28 August 2026. ⇒ - > 2026-08-28 16:30 @ 2026 Africa/Johannesburg
Draft proposals by 15 October 2025, 23:59 (German time) ⇒ - > 2025-10-15 23:59 @ 2025 Europe/Berlin
EMBO Postdoctoral Fellowships: next cut-off 10 July 2026, 14:00 CEST ⇒ - > 2026-07-10 14:00 @ 2026 Europe/Berlin
opens April 7, 2026 · national deadline Tues., Oct. 6, 2026, 5 pm ET ⇒ 2026-04-07 > 2026-10-06 17:00 @ 2026 America/New_York
2026-2027 competition is closed. 2027-2028 competition will open on April 6, 2027 ⇒ 2027-04-06 > - @ 2027 America/New_York
Deadline date: 2026-10-01 20:00 (Eastern) ⇒ - > 2026-10-01 20:00 America/New_York @ 2026 America/Toronto
Preliminary proposals should reach the Secretariat by 5:00 p.m. on 22 January 2027 (Friday) ⇒ - > 2027-01-22 17:00 @ 2027 Asia/Hong_Kong
Applications: 15 August–15 November ⇒ 2026-08-15 > 2026-11-15 @ 2026 Asia/Hong_Kong
CAREER proposals due July 22, 2026 (Wed), 5 p.m. submitting organization’s local time ⇒ - > 2026-07-22 17:00 applicant @ 2026 America/New_York
R21 (new) due dates: February 16, June 16, October 16, 2026 ⇒ - > 2026-02-16 @ 2026 America/New_York
Nominations due by September 15th 2026 ⇒ - > 2026-09-15 @ 2026 America/New_York
LOI deadline: 12:00 PM ET on November 12, 2026 ⇒ - > 2026-11-12 12:00 @ 2026 America/New_York
Apply through October 19, 2026, 11:30 a.m. PT ⇒ - > 2026-10-19 11:30 @ 2026 America/Los_Angeles
Closing date for EOIs: noon, Thursday 18 February 2027 ⇒ - > 2027-02-18 12:00 @ 2027 Pacific/Auckland
Application period: 12.05.2026 – 25.08.2026, 2 pm CEST ⇒ 2026-05-12 > 2026-08-25 14:00 @ 2026 Europe/Copenhagen
Opens: 4 February 2026 · Closes: 17 March 2026 14.00 ⇒ 2026-02-04 > 2026-03-17 14:00 @ 2026 Europe/Stockholm
Call period 2–30 September 2026, closing at 16.15 Finnish time ⇒ 2026-09-02 > 2026-09-30 16:15 @ 2026 Europe/Helsinki
Sept 1st 2026 – Oct 30th 2026 (2:00 pm local time Vienna) ⇒ 2026-09-01 > 2026-10-30 14:00 @ 2026 Europe/Vienna
Call open: Thu 27 Aug 2026. Call deadline: 16:00 (Irish time) Thu 15 Oct 2026. FAQ deadline: 8 Oct 2026 ⇒ 2026-08-27 > 2026-10-15 16:00 @ 2026 Europe/Dublin
Call open from 01.07.2026 to 31.07.2026 (5:30 PM IST) ⇒ 2026-07-01 > 2026-07-31 17:30 @ 2026 Asia/Kolkata
Deadline: 31 Dec 2026, 6 p.m. (Taipei time) ⇒ - > 2026-12-31 18:00 @ 2026 Asia/Taipei
Deadline: Monday, June 15, 2026, 2 pm ⇒ - > 2026-06-15 14:00 @ 2026 Europe/Berlin
Deadline: 23-Feb-27 ⇒ - > 2027-02-23 @ 2027 Europe/London
App deadline 15.11.26 23:59 (CET) ⇒ - > 2026-11-15 23:59 @ 2026 Europe/Berlin
deadline 1 Nov. ⇒ - > 2026-11-01 @ 2026 Europe/Zurich
Submit no earlier than 1 February 2027 and no later than 1 March 2027 (17:00). ⇒ 2027-02-01 > 2027-03-01 17:00 @ 2027 Europe/Oslo
ERC-2027-StG | opens 8/7/2026 | closes 14/10/2026 17:00 Brussels ⇒ 2026-07-08 > 2026-10-14 17:00 @ 2026 Europe/Brussels
Opening Mon 7 September 2026, closing 31 November 2026 ⇒ 2026-09-07 > - ? @ 2026 Europe/London
Applications open 12 November and close 8 January. ⇒ 2025-11-12 > 2026-01-08 @ 2025 Europe/London
Interviews will take place in the week commencing 12 April 2027; the scheme closes 3pm on 3 November 2026. ⇒ - > 2026-11-03 15:00 @ 2026 Europe/London
Info webinar 10 September 2026, 14:00 CEST (register by 8 September). Proposal deadline 4 November 2026. ⇒ - > 2026-11-04 @ 2026 Europe/Brussels
Register interest by 16 June 2026 (departmental). Funder deadline: 10 September 2026 at 4pm ⇒ - > 2026-09-10 16:00 @ 2026 Europe/London
New deadline: 14 December 2026, 23:59 AoE (was 30 November) ⇒ - > 2026-12-14 23:59 aoe @ 2026 America/Los_Angeles
LP27: the Round 1 closing date extended to 12 May 2027 and the Round 2 closing date now on 15 December 2027. ⇒ - > 2027-05-12 @ 2027 Australia/Sydney
Closes 6 January 2027; opens 7 October 2026 ⇒ 2026-10-07 > 2027-01-06 @ 2026 Europe/Stockholm
The results of the 2025 call will be announced in March 2026; the 2026 call opens 4 May 2026. ⇒ 2026-05-04 > - @ 2026 Europe/Berlin
GRF 2027/28: applications by 5 Nov 2026 (Thu), funding period starts 1 Jan 2028 at the earliest ⇒ - > 2026-11-05 @ 2026 Asia/Hong_Kong
Funding year 2027-2028. Deadline Fri. Jan. 8 ⇒ - > 2027-01-08 @ 2027 America/New_York
Cut-off: first Monday of February 2027, 5 pm CET ⇒ - > 2027-02-01 17:00 @ 2027 Europe/Berlin
Project duration 24 months from 1 January 2027; apply by 30 September 2026, 23h59. ⇒ - > 2026-09-30 23:59 @ 2026 Africa/Johannesburg
By 18 Sep. (Fri.) 2026 your online application; by 25 Sep. (Fri.) 2026 the letters of your referees. ⇒ - > 2026-09-18 @ 2026 Asia/Seoul
Period for application: July 10 (Fri.) – July 17 (Fri.), 2026, until 17:00 Japan Standard Time ⇒ 2026-07-10 > 2026-07-17 17:00
JSPS London: Deadline for applicants 1 December 2026 (5pm GMT) ⇒ - > 2026-12-01 17:00 Europe/London
Call opening: Tuesday, April 14, 2026 / Call closing: 12:00 (noon), Tuesday, June 2, 2026 <JST, on time> ⇒ 2026-04-14 > 2026-06-02 12:00
The submission deadline on the Japanese side has been changed from May 14 to May 21, 2026, 17:00 JST. ⇒ - > 2026-05-21 17:00
Acceptance of proposals via e-Rad: Aug. 3 (Mon) 10:00 a.m. through Sep. 30 (Wed) 12:00 p.m., 2026 ⇒ 2026-08-03 10:00 > 2026-09-30 12:00
Application period: Wed., December 2, 2026 – Thu., January 14, 2027 [noon, strictly enforced] ⇒ 2026-12-02 > 2027-01-14 12:00
Deadline for pre-proposals: May 8 (Fri), 2026, 13:00 JST / 06:00 CEST ⇒ - > 2026-05-08 13:00
Proposals accepted March 18 - May 15, 2026 (must arrive by noon) ⇒ 2026-03-18 > 2026-05-15 12:00
Submission of Letters of Intent: 26 March 2026 (updated for each cycle) ⇒ - > 2026-03-26 @ 2026 Europe/Paris
January 27, 2027 (preliminary proposals, required); June 30, 2027 (full proposals, by invitation only) ⇒ - > 2027-01-27 @ 2027 America/New_York
NSF 26-512 · Posted: March 6, 2026 · Next due date: June 9, 2026 ⇒ 2026-03-06 > 2026-06-09 @ 2026 America/New_York
EAGER requests must be received by 5 p.m. ET on May 1, 2026 to be considered for FY 2026 funds. ⇒ - > 2026-05-01 17:00 @ 2026 America/New_York
Full Proposal Deadline Date: July 28, 2026 ⇒ - > 2026-07-28 @ 2026 America/New_York
The latest available submission deadline is January 26, 2027, by 5:00 PM U.S. Eastern Time. ⇒ - > 2027-01-26 17:00 @ 2027 America/New_York
Sponsor deadline 02/01/2027 | Limited submission: internal competition closes 11/16/2026 ⇒ - > 2027-02-01 @ 2027 America/New_York
Applications due July 24, 2026 ⇒ - > 2026-07-24 @ 2026 America/New_York
Application opens Sept. 1; deadline Thurs., Oct. 15, 2026, 3 p.m. PT ⇒ 2026-09-01 > 2026-10-15 15:00 @ 2026 America/Los_Angeles
First stage: 4 February 2027; second stage: 9 September 2027 – both at 17.00 Brussels time ⇒ - > 2027-02-04 17:00 @ 2027 Europe/Brussels
ERC-2027-StG | opens 8 Jul 2026 | closes 13 Oct 2026 || ERC-2027-CoG | opens 24 Sep 2026 | closes 12 Jan 2027 ⇒ 2026-07-08 > 2026-10-13 @ 2026 Europe/Brussels
MSCA Staff Exchanges: 17:00 CEST, 8 April 2027 ⇒ - > 2027-04-08 17:00 @ 2027 Europe/Brussels
EoI by 4pm on Tues 2 June; full applications by 4pm on Thurs 30 July 2026 ⇒ - > 2026-06-02 16:00 @ 2026 Europe/London
Deadline: 3pm UK time, Wed 9 Dec 2026 | Referee deadline: Wed 16 Dec 2026 | Results: June 2027 ⇒ - > 2026-12-09 15:00 @ 2026 Europe/London
Project funding: 1 April and 1 October 2026, 17.00 Swiss local time ⇒ - > 2026-04-01 17:00 @ 2026 Europe/Zurich
The call remains open until 30.11.2026, 24:00 h (CET) ⇒ - > 2026-11-30 24:00 @ 2026 Europe/Berlin
Applications are accepted online until January 8, 2027. Late submissions will not be accepted. ⇒ - > 2027-01-08 @ 2027 Asia/Taipei
Call opens: 01.04.2026. Last date for receipt of proposals: 15.05.2026 (17:30 hrs) ⇒ 2026-04-01 > 2026-05-15 17:30 @ 2026 Asia/Kolkata
Opens: 27 January 2027 – Closes: 17 March 2027 (2 p.m.) ⇒ 2027-01-27 > 2027-03-17 14:00 @ 2027 Europe/Stockholm
New deadline: Friday 13 November 2026 (previously 30 October) ⇒ - > 2026-11-13 @ 2026 Europe/Copenhagen
Submit by 1 Feb 2027, 23:59 (anywhere on Earth) ⇒ - > 2027-02-01 23:59 aoe @ 2027 Europe/London
Open call 2026-03-02 – 2026-04-20 ⇒ 2026-03-02 > 2026-04-20 @ 2026 Europe/Oslo
LOIs accepted: 11 February to 10 March 2025 ⇒ 2025-02-11 > 2025-03-10 @ 2025 America/New_York
Applicants must complete and submit a Letter of Inquiry (LOI) by August 15th each year. ⇒ - > 2026-08-15 @ 2026 America/New_York
The submission session opened on 2025-05-06. ⇒ 2025-05-06 > - @ 2025 Europe/Brussels
Applicants who are not yet registered must do so by 18 November 2026 to submit a proposal under this call ⇒ - > 2026-11-18 @ 2026 Europe/Berlin
the fellowship deadline of Tuesday 27 October, 16:00 CET ⇒ - > 2026-10-27 16:00 @ 2026 Europe/Brussels
The live call page and the linked Call Announcement V2 state a pre-proposal deadline of 2026-11-10 15:00 CET ⇒ - > 2026-11-10 15:00 @ 2026 Europe/Brussels
Applications open in early summer and close September 15, 2026. ⇒ - > 2026-09-15 ? @ 2026 America/New_York
ALCC Call for Proposals Closes February 1 ⇒ - > 2027-02-01 @ 2027 America/New_York
NSERC Discovery … for this fall (deadline Nov. 1) ⇒ - > 2026-11-01 @ 2026 America/Toronto
ARC Discovery Project applications open 24 March– Grant Guidelines available ⇒ 2026-03-24 > - @ 2026 Australia/Sydney
Deadline: 31st August 2026 | Also Check: other fellowships ⇒ - > 2026-08-31 @ 2026 Europe/Berlin
Fellowships: submit by Thursday, 27 August 2026 (1pm CEST). ⇒ - > 2026-08-27 13:00 @ 2026 Europe/Paris
Proposals may be submitted between October 1 and October 31, 2026 (5 p.m. submitter's local time). ⇒ 2026-10-01 > 2026-10-31 17:00 applicant @ 2026 America/New_York
Letter of Intent Window: Sept. 8–22, 2026 ⇒ 2026-09-08 > 2026-09-22 @ 2026 America/New_York
AIDS applications: May 7, September 7 and January 7, by 5:00 PM local time of applicant organization ⇒ - > 2026-05-07 17:00 applicant @ 2026 America/New_York
Proof of Concept: two cut-offs, 17 March 2026 and 17 September 2026 at 17:00:00 Brussels local time ⇒ - > 2026-03-17 17:00 @ 2026 Europe/Brussels
MSCA Doctoral Networks: 28.05.2026 – 24.11.2026 ⇒ 2026-05-28 > 2026-11-24 @ 2026 Europe/Brussels
Forthcoming | Opening date 15 Dec 2026 | Next deadline 14 Apr 2027 | Two-stage ⇒ 2026-12-15 > 2027-04-14 @ 2026 Europe/Brussels
Opening date: 24 August 2026 9:00am UK time | Closing date: 29 October 2026 4:00pm UK time ⇒ 2026-08-24 09:00 > 2026-10-29 16:00 @ 2026 Europe/London
Closing date: Weds 17 Feb, 4pm ⇒ - > 2027-02-17 16:00 @ 2027 Europe/London
Outline stage closes 12 noon on Fri 11 Sep 2026; invited full stage closes 12 noon on Fri 15 Jan 2027 ⇒ - > 2026-09-11 12:00 @ 2026 Europe/London
SNSF Starting Grants: 1st February 2027, 17.00 h (CET) ⇒ - > 2027-02-01 17:00 @ 2027 Europe/Zurich
DECRA 2028 applications open Tues 13 Oct 2026 and close Tues 24 Nov 2026 (5.00pm AEDT) ⇒ 2026-10-13 > 2026-11-24 17:00 @ 2026 Australia/Sydney
Application period: Sep 1 (Tue) ~ Sep 30 (Wed) 14:00, 2026 (KST) ⇒ 2026-09-01 > 2026-09-30 14:00 @ 2026 Asia/Seoul
2026.10.12 - 2026.11.13, 18:00 ⇒ 2026-10-12 > 2026-11-13 18:00 @ 2026 Asia/Seoul
NRF–NSFC joint call: proposals must reach both sides by 24:00 KST on March 31, 2027. ⇒ - > 2027-03-31 24:00 @ 2027 Asia/Seoul
White Papers due 26 Jun 26 (Fri), 1800h; Full Proposals due 30 Oct 26 (Fri), 1800h ⇒ - > 2026-06-26 18:00 @ 2026 Asia/Singapore
The 12th CRP grant call will close on 1 Sept 2026 at 3.00 p.m. (GMT+8). ⇒ - > 2026-09-01 15:00 @ 2026 Asia/Singapore
Call opening: 4 May 2026; closing date: 26 June 2026 (midnight SAST). Institutional closing dates apply. ⇒ 2026-05-04 > 2026-06-26 24:00 @ 2026 Africa/Johannesburg
Please submit proposals by 14 October 2026 at the latest via elan. ⇒ - > 2026-10-14 @ 2026 Europe/Berlin
Letters of intent are requested by 3 June; full proposals by 2 September 2026, 12:00 noon (CEST). ⇒ - > 2026-06-03 @ 2026 Europe/Berlin
PRCI step 1: 13 Oct. 2026, 5 pm (Paris time) ⇒ - > 2026-10-13 17:00 @ 2026 Europe/Paris
From 14 September to 15 October 2026, 1 p.m. (CEST) ⇒ 2026-09-14 > 2026-10-15 13:00 @ 2026 Europe/Paris
The application window runs from 1 December until 31 January, 23:59 CET. ⇒ 2026-12-01 > 2027-01-31 23:59 @ 2026 Europe/Berlin
Application deadline (from host institution to JSPS): 1st call: Sep. 4, 2026; 2nd call: Apr. 30, 2027 ⇒ - > 2026-09-04
From noon, Apr. 9 to noon, Jun. 4, 2026 (JST, UTC+9) ⇒ 2026-04-09 12:00 > 2026-06-04 12:00
Fulbright U.S. Student Program: Tuesday, October 6, 2026 at 5 p.m. Eastern Time ⇒ - > 2026-10-06 17:00 @ 2026 America/New_York
CGS D: Oct. 15 (8 p.m. ET) ⇒ - > 2026-10-15 20:00 America/New_York @ 2026 America/Toronto
University Research Fellowship: opens 7 July, closes 1 September 2026, 3pm BST ⇒ 2026-07-07 > 2026-09-01 15:00 @ 2026 Europe/London
Major Research Fellowships: launch 4 January 2027 – 4pm, 6 May 2027 ⇒ 2027-01-04 > 2027-05-06 16:00 @ 2027 Europe/London
Abstract registration 23:59 AoE, 12 Mar 2027; full submission 23:59 AoE, 19 Mar 2027 ⇒ - > 2027-03-12 23:59 aoe @ 2027 Europe/Brussels
Opens Mon 1 March 2027 – closes Wed 31 March 2027 ⇒ 2027-03-01 > 2027-03-31 @ 2027 Europe/Brussels
Opens Friday, 2 October 2026; closes Monday, 20 November 2026, 17:00 CET ⇒ 2026-10-02 > - ? @ 2026 Europe/Brussels
Deadline extended! Was 5 Feb, now 19 Feb 2027 at 17.00 (CET) ⇒ - > 2027-02-19 17:00 @ 2027 Europe/Brussels
Application deadline: last day of February 2027, 18:00 ⇒ - > 2027-02-28 18:00 @ 2027 Europe/Vienna
20th–24th of April 2026 ⇒ 2026-04-20 > 2026-04-24 @ 2026 Europe/Berlin
Nov. 30, 2026–Jan. 11, 2027, 11:59 p.m. PT ⇒ 2026-11-30 > 2027-01-11 23:59 America/Los_Angeles @ 2026 America/New_York
July 6, 2026 — August 14, 2026, noon (applicant's local time) ⇒ 2026-07-06 > 2026-08-14 12:00 applicant @ 2026 America/New_York
`
