import { dkiJakarta } from './dki-jakarta.ts'
import type { Template } from './template.ts'

export type { Template }
export const TEMPLATES: readonly Template[] = [dkiJakarta]
