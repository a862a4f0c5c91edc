/**
 * What accounts (Permendagri 90/2019) and item classes of standard prices buy, as KBLI 2020 divisions of the makers.
 * The longest matching prefix holds. An account that is not here says nothing.
 */
const accountTable = `
# account | divisions (two or three digits) or the word jasa
5.1.02.01.01.0001 | 16 22 23 24 25
5.1.02.01.01.0002 | 20
5.1.02.01.01.0004 | 19
5.1.02.01.01.0008 | 01 02 20
5.1.02.01.01.0010 | 20 35 25
5.1.02.01.01.0013 | 22 27 28 29 30
5.1.02.01.01.0024 | 32 17 22 25 20 26
5.1.02.01.01.0025 | 17
5.1.02.01.01.0026 | 18 17
5.1.02.01.01.0029 | 20 26 27 28
5.1.02.01.01.0030 | 13 17 20 22 25 27 28 31 32
5.1.02.01.01.0031 | 27
5.1.02.01.01.0032 | 13 14 15 32
5.1.02.01.01.0037 | 21
5.1.02.01.01.0038 | 21 32 26 20
5.1.02.01.01.0043 | 10 11
5.1.02.01.01.0044 | 10
5.1.02.01.01.0052 | 10 11 56
5.1.02.01.01.0053 | 10 11 56
5.1.02.01.01.0055 | 10 11 56
5.1.02.01.01.0056 | 10 11 56
5.1.02.01.01.0058 | 10 11 56
5.1.02.01.01.006 | 13 14 15 32
5.1.02.01.01.007 | 13 14 15 32
5.1.01 | jasa
5.1.02.01.01.0027 | jasa
5.1.02.02 | jasa
5.1.02.03 | jasa
5.1.02.04 | jasa
5.1.02.05 | jasa
5.1.05 | jasa
5.1.06 | jasa
5.2.01 | jasa
5.2.02.01 | 28
5.2.02.02 | 29 30
5.2.02.03 | 25 26 27 28 32
5.2.02.04 | 28 25 30 22 26
5.2.02.05.01 | 25 26 27 28 31 32
5.2.02.05.02 | 13 16 22 25 26 27 28 31
5.2.02.05.03 | 31 25
5.2.02.06 | 26 27
5.2.02.07 | 21 26 31 32 28 30
5.2.02.08 | 21 23 25 26 27 28 31 32
5.2.02.09 | 25 13 14 32
5.2.02.10 | 26 28
5.2.03 | jasa
5.2.05.01 | 18 58
5.3 | jasa
5.4 | jasa
# item classes of standard prices
1.1.12.01.03.0001 | 32 17 22 25 20
1.1.12.01.03.0002 | 17
1.1.12.01.03.0003 | 18 17
1.1.12.01.03.0006 | 20 26 27 28
8.1.02.01.01.0052 | 10 11 56
8.1.02.02 | jasa
`

export interface Expectation {
  /** The prefix that matched, for the reason. */
  readonly prefix: string
  readonly divisions: readonly string[]
  readonly service: boolean
}

const expectations = accountTable
  .split('\n')
  .filter((line) => line.includes('|'))
  .filter((line) => !line.startsWith('#'))
  .map((line): Expectation => {
    const [prefix, divisions] = line.split('|').map((part) => part.trim()) as [string, string]
    return {
      prefix,
      divisions: divisions === 'jasa' ? [] : divisions.split(' '),
      service: divisions === 'jasa',
    }
  })
  .sort((a, b) => b.prefix.length - a.prefix.length)

export function expectedOf(code: string | undefined): Expectation | undefined {
  if (!code) return undefined
  const plain = code.trim()
  return expectations.find(({ prefix }) => plain.startsWith(prefix))
}

export const fitsExpectation = (expectation: Expectation, kbli: number): boolean => {
  const code = String(kbli).padStart(5, '0')
  return expectation.divisions.some((division) => code.startsWith(division))
}
