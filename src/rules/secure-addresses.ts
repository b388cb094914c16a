import { at, defineRule } from './rule.ts';

export const secureAddresses = defineRule(
  'secure-addresses',
  'Addresses are https, unless a source says that no https address of it is known.',
  function* ({ references }) {
    for (const entry of references.values()) {
      const { URL: address = 'https://', httpOnly } = entry.data;
      if (address.startsWith('http://') && !httpOnly)
        yield at(
          entry,
          ['URL'],
          `URL "${address}": not https; change it, or add "httpOnly: true" where only http is known`,
        );
      if (address.startsWith('https://') && httpOnly)
        yield at(entry, ['httpOnly'], 'httpOnly: the address is https; delete the line');
    }
  },
);
