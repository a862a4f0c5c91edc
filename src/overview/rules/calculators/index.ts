import { type Language } from '#web'
import { award, combined, contract, duty, international } from './buying.ts'
import { type Calculator } from './calculator.ts'
import { account, businessClass, certificate, halal, pphFinal, published, separation, tax } from './others.ts'
import { bmp, tkdn2011, tkdn2025, tkdnIk, tkdnJasa, tkdnOfGoods } from './tkdn.ts'

/** In the order of the page. */
export const calculators: readonly Calculator[] = [
  duty,
  award,
  combined,
  international,
  tax,
  pphFinal,
  contract,
  tkdn2025,
  tkdn2011,
  tkdnOfGoods,
  tkdnIk,
  tkdnJasa,
  bmp,
  businessClass,
  certificate,
  halal,
  published,
  account,
  separation,
]
export const findCalculator = (slug: string): Calculator | undefined =>
  calculators.find((one) => one.slug === slug)
export const calculatorTitle = (slug: string, language: Language): string =>
  findCalculator(slug)?.title[language] ?? slug
