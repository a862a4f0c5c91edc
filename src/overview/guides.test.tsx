import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { blocksOf } from './guides.page.tsx'

const show = (markdown: string) => renderToStaticMarkup(<>{blocksOf(markdown)}</>)

test('the little Markdown of the guides becomes a page', () => {
  expect(
    show(
      '# Judul\n\nSatu **tebal**\nbaris [analis](analis.md).\n\n- satu\n  lanjut\n- dua\n\n![Gambar](img/masuk.png)',
    ),
  ).toBe(
    '<h1>Judul</h1><p>Satu <strong>tebal</strong> baris <a href="/panduan/analis">analis</a>.</p><ul><li>satu lanjut</li><li>dua</li></ul><p><img src="/panduan/gambar/masuk.png" alt="Gambar" loading="lazy"/></p>',
  )
})

test('nothing in a guide becomes markup or leads away', () => {
  expect(show('<script>alert(1)</script> [x](javascript:alert(1)) ![y](https://luar/z.png)')).toBe(
    '<p>&lt;script&gt;alert(1)&lt;/script&gt; x) y</p>',
  )
  expect(show('| a | b |\n|---|---|\n| 1 | 2 |')).toContain('<td>1</td><td>2</td>')
})
