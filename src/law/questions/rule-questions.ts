import { findInForce } from '../in-force.ts'
import { findRule } from '../registry.ts'
import { undecided } from '../verdict.ts'
import { type Question, told } from './asked.ts'
import { BadQuestion, day, fieldsOf, text } from './read.ts'

export const ruleQuestions: Record<string, Question> = {
  rule: (input) => {
    const f = fieldsOf(input)
    const id = text(f, 'rule_id')
    const on = day(f, 'date')
    const rule = findRule(id)
    if (!rule)
      throw new BadQuestion(`rule_id: aturan "${id}" tidak dikenal; daftar: padan law rules --on ${on}.`)
    const found = findInForce(rule, on)
    return found.ok ? { out: found.value.value, because: [] } : told(undecided(on, found.because))
  },
}
