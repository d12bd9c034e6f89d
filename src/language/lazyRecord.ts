/** Returns a record whose values are made when they are first read. */
export function lazyRecord<Key extends string, Value>(
  makers: Readonly<Record<Key, () => Value>>,
): Readonly<Record<Key, Value>> {
  const record = {} as Record<Key, Value>;
  for (const key of Object.keys(makers) as Key[])
    Object.defineProperty(record, key, {
      enumerable: true,
      configurable: true,
      get() {
        const value = makers[key]();
        Object.defineProperty(record, key, { value, enumerable: true });
        return value;
      },
    });
  return record;
}
