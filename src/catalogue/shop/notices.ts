/** What curators and kitchens are told of products; written in the transaction of the fact. */
import { defineNotice } from '#notices'
import type { State } from '../curation/states.ts'
import { STATE_WORDS } from './words.ts'

export const waitsForCuration = defineNotice<{ readonly name: string; readonly maker: string }>({
  name: 'catalogue.waits',
  about: { id: 'Produk menunggu kurasi', en: 'A product waits for curation' },
  mail: 'daily',
  title: (f, l) => (l === 'id' ? `Menunggu kurasi: ${f.name}` : `Waits for curation: ${f.name}`),
  text: (f, l) => (l === 'id' ? `${f.maker} mengajukan “${f.name}”.` : `${f.maker} submitted “${f.name}”.`),
})
export const productMoved = defineNotice<{ readonly name: string; readonly state: State }>({
  name: 'catalogue.moved',
  about: { id: 'Hasil kurasi produk Anda', en: 'Curation of your product' },
  mail: 'now',
  title: (f, l) => `${f.name}: ${STATE_WORDS[f.state].words[l].toLowerCase()}`,
  text: (f, l) => STATE_WORDS[f.state].next[l],
})
export const catalogueNotices = [waitsForCuration, productMoved]
