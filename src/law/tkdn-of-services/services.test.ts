import { expect, test } from 'vitest'
import { tkdnOfGoodsWithServices, tkdnOfServices } from './from-2011.ts'

test('W3: services of an architect, 550 of 3200 foreign', () => {
  expect(tkdnOfServices(3200n, 550n).verdict).toBe(8281)
  expect(tkdnOfServices(0n, 0n).verdict).toBeNull()
})
test('goods with services is a hypothesis and says so', () => {
  const answer = tkdnOfGoodsWithServices({ kdn: 40n, cost: 100n }, { kdn: 90n, cost: 100n })
  expect(answer.verdict).toBe(6500)
  expect(answer.because[0]!.certainty).toBe('assumed')
  expect(tkdnOfGoodsWithServices({ kdn: 0n, cost: 0n }, { kdn: 0n, cost: 0n }).verdict).toBeNull()
})

test('both name the text, the share and what is not known', () => {
  expect(tkdnOfServices(3200n, 550n).because).toMatchObject([
    { code: 'tkdn-of-services', facts: { bp: 8281 }, source: 'Permenperin 16/M-IND/PER/2/2011' },
  ])
  expect(tkdnOfServices(0n, 0n).because).toMatchObject([
    { code: 'fact-not-known', facts: { fact: 'wholePrice' } },
  ])
  expect(tkdnOfGoodsWithServices({ kdn: 40n, cost: 100n }, { kdn: 90n, cost: 100n }).because).toMatchObject([
    { code: 'tkdn-of-goods-with-services', facts: { bp: 6500 }, source: 'Permenperin 16/M-IND/PER/2/2011' },
  ])
  expect(tkdnOfGoodsWithServices({ kdn: 0n, cost: 0n }, { kdn: 0n, cost: 0n }).because).toMatchObject([
    { code: 'fact-not-known', facts: { fact: 'cost' } },
  ])
})
