import { expect, test } from 'vitest'
import { decideSsoRoles, wordsOf } from './sso.ts'

const role = (grup: string, role: 'analyst' | 'curator', agency = '') => ({ grup, role, agency })

test('groups give what they are mapped to, once; only what the SSO gave is taken back', () => {
  const mapping = [role('a', 'analyst'), role('b', 'analyst'), role('c', 'curator')]
  expect(decideSsoRoles([], mapping, [])).toEqual({ grant: [], revoke: [] })
  expect(decideSsoRoles(['a', 'b', 'z'], mapping, []).grant).toEqual([role('a', 'analyst')])
  expect(decideSsoRoles(['a'], mapping, [{ role: 'analyst', agency: '', bySso: false }])).toEqual({
    grant: [],
    revoke: [],
  })
  const given = [
    { role: 'curator' as const, agency: '', bySso: true },
    { role: 'mentor' as const, agency: '', bySso: false },
  ]
  expect(decideSsoRoles(['a'], mapping, given).revoke).toEqual([given[0]])
  expect(decideSsoRoles(['a'], [], given).revoke).toEqual([given[0]])
})

test('groups come as a list or as one text; odd values are left out', () => {
  expect(wordsOf(['/x', '/x', 7, '', null, 'a b'])).toEqual(['/x', 'a b'])
  expect(wordsOf('satu,dua tiga')).toEqual(['satu', 'dua tiga'])
  expect(wordsOf('satu dua')).toEqual(['satu', 'dua'])
  expect(wordsOf({ a: 1 })).toEqual([])
  expect(wordsOf(Array.from({ length: 900 }, (_, n) => `g${n}`))).toHaveLength(500)
})
