import { expect, test } from 'vitest'
import { COLOURS, type ColourName, contrast, tokensCss } from './tokens.ts'

const TEXT: readonly ColourName[] = ['ink', 'soft', 'action', 'link', 'leaf', 'turmeric', 'brick', 'plum']
const GROUND: readonly ColourName[] = ['paper', 'card', 'wash']

test.each(['light', 'dark'] as const)('%s: every text colour reads on every ground', (theme) => {
  const colours = COLOURS[theme]
  for (const text of TEXT)
    for (const ground of GROUND)
      expect(contrast(colours[text], colours[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  expect(contrast(colours['on-action'], colours.action), 'the filled button').toBeGreaterThanOrEqual(4.5)
})

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
})

test('the stylesheet names every colour for both themes', () => {
  for (const name of Object.keys(COLOURS.light)) expect(tokensCss().split(`--${name}:`).length).toBe(5)
})
