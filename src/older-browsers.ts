// What Chromium 86, the engine of the office browsers in government use, does not have yet.

type Indexed = ArrayLike<unknown>;

for (const type of [Array, String, Int32Array, Float64Array, Uint8Array])
  if (!Reflect.has(type.prototype, 'at'))
    Object.defineProperty(type.prototype, 'at', {
      configurable: true,
      writable: true,
      value(this: Indexed, index: number): unknown {
        return this[index < 0 ? this.length + index : index];
      },
    });

if (!Reflect.has(Object, 'hasOwn'))
  Object.defineProperty(Object, 'hasOwn', {
    configurable: true,
    writable: true,
    value: (object: object, key: PropertyKey): boolean => Object.prototype.hasOwnProperty.call(object, key),
  });
