/** Which new password is good enough (NIST SP 800-63B 5.1.1.2: length, no composition rules, none of the common ones). */
export type PasswordProblem = 'short' | 'long' | 'same' | 'known' | 'repeat'

/** The common ones that are long enough to pass the length rule, without digits at their end. */
const COMMON = [
  'password',
  'passw0rd',
  'katasandi',
  'kata sandi',
  'rahasia',
  'qwertyuiop',
  'asdfghjkl',
  '1q2w3e4r5t',
  'qwerty',
  'admin',
  'administrator',
  'indonesia',
  'jakarta',
  'bismillah',
  'sayangku',
  'iloveyou',
  'letmein',
  'welcome',
  'padan',
]

export function passwordProblem(
  next: string,
  about: {
    readonly current: string
    readonly repeated: string
    readonly name: string
    readonly email: string
    readonly min: number
    readonly max: number
  },
): PasswordProblem | null {
  if (next.length < about.min) return 'short'
  if (next.length > about.max) return 'long'
  if (next === about.current) return 'same'
  if (isGuessable(next, about)) return 'known'
  if (next !== about.repeated) return 'repeat'
  return null
}

function isGuessable(next: string, about: { name: string; email: string }): boolean {
  const plain = next.toLowerCase().normalize('NFKC')
  const core = plain.replace(/^[^a-z]+|[^a-z]+$/g, '')
  if (COMMON.includes(core) || COMMON.includes(plain)) return true
  if (new Set(plain).size < 4) return true
  if ('01234567890123456789'.includes(plain) || '98765432109876543210'.includes(plain)) return true
  const own = [about.email.split('@')[0] ?? '', ...about.name.toLowerCase().split(/\s+/)]
  return own.some(
    (word) => word.length >= 4 && plain.includes(word.toLowerCase()) && plain.length < word.length + 8,
  )
}
