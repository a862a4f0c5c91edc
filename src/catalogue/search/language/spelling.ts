/**
 * One sound, one key: how loan words are heard, so that `refrigerator`, `refrijerator`, `catridge` and `cartrij` can meet.
 * Used only for words without posting, never to join two words that both exist.
 */
export function soundKey(word: string): string {
  return word
    .replace(/eau?/g, 'o')
    .replace(/meub/g, 'meb')
    .replace(/ph/g, 'f')
    .replace(/v/g, 'f')
    .replace(/sch|sh|sy/g, 's')
    .replace(/tion$|sion$|si$/g, 's')
    .replace(/ty$|tas$/g, 't')
    .replace(/ck|c(?![eiyh])|q/g, 'k')
    .replace(/ch/g, 'k')
    .replace(/c/g, 's')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/dg|j/g, 'g')
    .replace(/oo|ou/g, 'u')
    .replace(/ee|ea|ie|y/g, 'i')
    .replace(/th/g, 't')
    .replace(/gh/g, 'g')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=[a-z]{3})[eaio]$/, '')
}
