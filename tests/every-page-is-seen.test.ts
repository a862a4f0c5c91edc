/** No page of the product escapes the walk over every page (tests/long/every-page.test.ts) and the gallery. */
import { expect, test } from 'vitest'
import { pagesToSee, staleNames, unseenRoutes } from './support/pages.ts'

test('every page about one thing is named with the way to it in tests/support/pages.ts', () => {
  expect(unseenRoutes()).toEqual([])
})

test('every name leads to a page that exists', () => {
  expect(staleNames()).toEqual([])
})

test('no two pages share a picture', () => {
  const names = pagesToSee().map((page) => page.name)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
