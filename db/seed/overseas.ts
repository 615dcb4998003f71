/** The list that an installation begins with; what it shows is whatever is published. */
export const OVERSEAS = {
  slug: 'overseas',
  title: {
    en: 'Funding programs in Japan',
    ja: '日本の研究助成プログラム',
  },
  introduction: {
    en: 'Programs of Japanese funding agencies that researchers can apply to together with, or from, an institution abroad.',
    ja: '海外の研究機関と共同で、または海外から応募できる、日本の助成機関のプログラムです。',
  },
}
