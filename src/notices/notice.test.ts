import { expect, test } from 'vitest'
import { whatsappLink } from './notice.ts'

test('a WhatsApp link holds the number and the words; something that is no number gives none', () => {
  expect(whatsappLink('0812-3456-7890', 'Selamat pagi & salam')).toBe(
    'https://wa.me/6281234567890?text=Selamat%20pagi%20%26%20salam',
  )
  expect(whatsappLink('+62 812 3456 7890', 'x')).toBe('https://wa.me/6281234567890?text=x')
  for (const bad of ['', '12', 'javascript:alert(1)', '0812/../x', '0812345678901234567'])
    expect(whatsappLink(bad, 'x'), bad).toBeNull()
})
