/** An inner key of a record and what people call the thing; each room names its own. */
export interface NamedKey {
  readonly key: string
  readonly kind:
    'file' | 'source' | 'mapping' | 'published' | 'product' | 'seller' | 'maker' | 'certificate' | 'person'
  readonly name: string
}
