// English words that announcements use without saying anything about dates.

export const ENGLISH_FILLER = `
  early career | not yet | revised | closed |now open | is now open | are now open | currently open | open now | is currently open | are currently open | deadlines throughout the year | multiple deadlines | multiple deadlines throughout the year | ongoing projects | ongoing research | still | into | for | is | are | will | be | been | it | its | these | that |
  with | full | pre | applicant | applying | submit | submitted | submitting | date | dates | time | times | year | detail | details | obtain | register | registered |
  number | letter | letters | intent | grant | grants | please | see | programs |
  program | programme | programmes | accepted | accept | accepts | received | there | during | sharp | online | electronic |
  electronically | nominations | nominate | nominated | concept | note | expression | interest | month | up | reception |
  only | have | has | had | they | their | alignment | stage | stages | info | information |
  eligible | eligibility | japan | japanese | based | can | must | should | may be |
  may apply | may submit | would | could | shall | we | you | your | our | us | all | any | each | every | new | current |
  next | via | through the | using | portal | system | website | page | web | form | forms | document | documents |
  documentation | required | require | requires | requirements | optional | both | one | two | three | four | stage one |
  stage two | phase 1 | phase 2 | step | part | type | category | categories | track | tracks | option | institution | institutions | university |
  universities | host | hosts | institute | institutes | organization | organisation | organizations |
  organisations | agency | agencies | office | department | national | international | global | overseas |
  foreign | domestic | candidate | candidates | investigator | investigators | pi | pis | co | principal | early | career |
  researcher | scientist | scientists | postdoctoral | postdoc | postdocs | doctoral | standard | regular | general | special |
  long | short | individual | joint | collaborative | cooperative | bilateral | multilateral | lead | leading | team | teams |
  group | groups | member | members | partner | partners | support | supported | schemes | initiative | open call | competitions |
  topic | topics | theme | themes | area | areas | field | fields | section | division | directorate | council | foundation |
  fund | society | academy | ministry | commission | committee | board | centre | center | european | us |
  uk | eu | also | well | which | who | whose | when | where | here | there | more | most | other | than | so | as |
  same | daily | local | official | officially | exact | exactly | strictly | strict | firm | complete | completed | completion |
  final | finally | correct | valid | working | business | close of business | cob | end of business | end of day | eod | second stage | first stage | first round | 1 st round | stage 1 | stage 2 | e | g | i | eg | ie | no | nos |
  upload | uploaded | send | sent | email | e mail | post | postal | mail | paper | signed | by post | arrive | reach | lodged | made | created |
  proposers | proposer | respondents | offerors | postmark | postmarked | stamp | sponsor | sponsors | title | id | ref | reference | budget | amount |
  electronic submission | grants gov | research gov | fastlane | e rad | erad | jgrants | je s | flexi grant | ukri funding service | funding service | opportunities | notice | announcement number | status | type of | submission system | electronic application system | application system | electronic application | call for papers | acceptance | round 1 | apply online | apply here | apply now | ready | take place | takes place | taking place | held | between them | respectively | inclusive | included | including | approx time | japan society | science | sciences | technology | life | health | medical | humanities | social | engineering | innovation | advanced | strategic | basic | applied | frontier | human | starting grant | starting grants | consolidator grant | consolidator grants | advanced grant | advanced grants | synergy grant | synergy grants | proof of concept | young | student | students | graduate | undergraduate | master | masters | starting grant call | set by | set | by each | from each | directly | jst | jsps | amed | mext | hfsp | hfspo | nsf | nih | erc | msca | ukri | snsf | arc | nhmrc | wellcome | nrf | embo | dfg | daad | anr | nwo | crest | presto | forest | sicorp | satreps | aspire | boost`
