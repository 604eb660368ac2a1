import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { answerCard } from './answer-card.ts'
import { faqCard } from './faq-card.ts'
import { foundCard } from './found-card.ts'
import { glossaryCard } from './glossary-card.ts'
import { termCard } from './term-card.ts'

/** Popular questions and the words of the acts, each with its source (R92). */
export const faq: Feature = {
  screens: { faq: faqCard, faqAnswer: answerCard, glossary: glossaryCard, term: termCard, faqFound: foundCard },
  commands: [
    {
      name: 'faq',
      intent: { kind: 'screen', screen: at('faq') },
      about: (words) => ({ kind: 'action', name: 'searchFaq', args: [words] }),
    },
    {
      name: 'glossary',
      intent: { kind: 'screen', screen: at('glossary') },
      about: (words) => ({ kind: 'action', name: 'searchFaq', args: [words] }),
    },
  ],
}
