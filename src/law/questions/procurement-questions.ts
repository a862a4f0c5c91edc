import { accountBase } from '../account-base/base.ts'
import { normaliseAccount } from '../account-base/normalise.ts'
import { contractForm } from '../procurement-thresholds/contract-form.ts'
import { isDirectProcurementAllowed } from '../procurement-thresholds/direct-procurement.ts'
import { procurementKinds, procurementMethods } from '../procurement-thresholds/kinds.ts'
import { conflictsOfRoles } from '../separation-of-duties/conflicts-of-roles.ts'
import { type Role, roles } from '../separation-of-duties/pairs.ts'
import { isReservedForSmallBusiness } from '../umk-reservation/reserved.ts'
import { factMissing } from '../verdict.ts'
import { dayAsked, plain, type Question, referenceDay, told } from './asked.ts'
import {
  BadQuestion,
  day,
  type Fields,
  fieldsOf,
  flagIfKnown,
  list,
  rupiah,
  rupiahIfKnown,
  text,
  textIfKnown,
  word,
  wordIfKnown,
} from './read.ts'

/** An empty name is nobody: two empty fields are not one person. */
const named = (people: readonly string[]): readonly string[] =>
  people.map((person) => person.trim()).filter((person) => person !== '')

/** A role is held by one person (text), several (list) or nobody (null). */
const holders = (f: Fields, role: string): readonly string[] => {
  if (!Array.isArray(f[role])) {
    const person = textIfKnown(f, role)
    return person === null ? [] : named([person])
  }
  return named(list(f, role).map((person, i) => text({ [`${role}[${i}]`]: person }, `${role}[${i}]`)))
}
const code = (input: unknown): string => {
  if (typeof input === 'string') return input
  throw new BadQuestion(
    `in: diharapkan kode rekening sebagai teks, yang datang ${JSON.stringify(input) ?? 'tidak ada'}.`,
  )
}

export const procurementQuestions: Record<string, Question> = {
  contract_form: (input) => {
    const f = fieldsOf(input)
    const kind = word(f, 'jenis', procurementKinds)
    const method = wordIfKnown(f, 'metode', procurementMethods)
    const value = rupiah(f, 'nilai')
    if (method === null) return told(factMissing(null, 'metode'))
    return told(contractForm(dayAsked(f), kind, value, method))
  },
  pl_allowed: (input) => {
    const f = fieldsOf(input)
    return told(
      isDirectProcurementAllowed(day(f, 'date'), word(f, 'jenis', procurementKinds), rupiah(f, 'nilai')),
    )
  },
  reserved_uk: (input) => {
    const f = fieldsOf(input)
    return told(
      isReservedForSmallBusiness(
        dayAsked(f),
        word(f, 'jenis', procurementKinds),
        rupiahIfKnown(f, 'pagu'),
        flagIfKnown(f, 'technical_exception'),
      ),
    )
  },
  sod: (input) => {
    const f = fieldsOf(input)
    const given = fieldsOf(f['assignments'], 'assignments')
    const assignments = new Map<Role, readonly string[]>()
    for (const name of Object.keys(given)) {
      const role = roles.find((known) => known === name)
      if (!role)
        throw new BadQuestion(`assignments: peran "${name}" tidak dikenal; yang dikenal ${roles.join(', ')}.`)
      assignments.set(role, holders(given, role))
    }
    return told(conflictsOfRoles(dayAsked(f), assignments))
  },
  account_normalise: (input) => plain(normaliseAccount(code(input))),
  account_base: (input) => told(accountBase(referenceDay, code(input))),
}
