/** What a prop may hold. */
export type Prop =
  | { readonly holds: 'text' | 'id' | 'path'; readonly optional?: true }
  | { readonly holds: 'choice'; readonly of: readonly string[]; readonly optional?: true }
  | { readonly holds: 'labels'; readonly labels: Labels; readonly optional?: true };

/** Words of a figure, by name: a text, or a list of so many texts. */
export interface Labels {
  readonly [name: string]: 'text' | number;
}

export interface Component {
  /** Where it is imported from; figures come from files of their own. */
  readonly from: '#prose' | '#home' | 'figure';
  readonly props: { readonly [name: string]: Prop };
  /** Whether text may, must or must not stand between its tags. */
  readonly inner: 'may' | 'must' | 'none';
}

const id = { holds: 'id' } as const;
const text = { holds: 'text' } as const;
const texts = (...names: string[]): Labels => Object.fromEntries(names.map((name) => [name, 'text']));

function figure(labels: Labels): Component {
  return {
    from: 'figure',
    props: { title: text, description: text, labels: { holds: 'labels', labels } },
    inner: 'none',
  };
}

/**
 * The components that an author has, with their props as they are typed in their files, which a test holds
 * against this table: the check must not wait for a compiler.
 */
export const COMPONENTS: { readonly [name: string]: Component } = {
  Check: { from: '#prose', props: {}, inner: 'none' },
  Cite: { from: '#prose', props: { id, locator: { ...text, optional: true } }, inner: 'none' },
  Correction: { from: '#prose', props: { id }, inner: 'none' },
  Event: { from: '#prose', props: { id }, inner: 'may' },
  EventDate: {
    from: '#prose',
    props: { id, precision: { holds: 'choice', of: ['year', 'month', 'day'], optional: true } },
    inner: 'none',
  },
  Figure: { from: '#prose', props: { caption: text }, inner: 'must' },
  FileLink: { from: '#prose', props: { to: { holds: 'path' } }, inner: 'must' },
  PageLink: {
    from: '#prose',
    props: { to: { holds: 'path' }, language: { holds: 'choice', of: ['en', 'zh-CN'], optional: true } },
    inner: 'must',
  },
  Subject: { from: '#prose', props: { id }, inner: 'may' },
  Contents: {
    from: '#home',
    props: {
      section: { holds: 'choice', of: ['history', 'concepts', 'subjects', 'texts'] },
      as: { holds: 'choice', of: ['cards', 'titles'] },
    },
    inner: 'none',
  },
  Landmarks: { from: '#home', props: {}, inner: 'none' },
  DeliveryModels: figure({ models: 5, layers: 9, ...texts('yours', 'part', 'provider') }),
  GivenAway: figure({ parts: 5, homes: 5, ...texts('before', 'after', 'free', 'sold', 'kept') }),
  ImageTravels: figure({ places: 3, layers: 3, ...texts('container', 'push', 'pull', 'present') }),
  IsolationByLayer: figure({
    columns: 5,
    years: 5,
    ...texts('files', 'processes', 'users', 'network', 'limits', 'kernel', 'own', 'part', 'shared'),
  }),
  MachineHours: figure(texts('machines', 'days', 'slow', 'middle', 'fast', 'same')),
  ManifestGraph: figure({ index: 2, manifest: 3, configuration: 3, lower: 3, upper: 3 }),
  PaasAndImage: figure({
    layers: 4,
    ...texts('buildpack', 'image', 'laptop', 'server', 'platform', 'registry', 'kernel', 'yours', 'theirs'),
  }),
  ScaleToZero: figure(texts('requests', 'copies', 'time', 'starting', 'working', 'waiting')),
  SecondWalls: figure({ ways: 3, ...texts('program', 'goKernel', 'guestKernel', 'monitor', 'hostKernel') }),
  ShimRemoved: figure({ chain: 5, ...texts('before', 'after', 'image') }),
  TransportAnalogy: figure({ vehicles: 5, models: 5, duties: 5, ...texts('yours', 'part', 'not') }),
  VirtualMachineAndContainer: figure(
    texts(
      'virtualMachines',
      'containers',
      'app',
      'guestKernel',
      'hypervisor',
      'hostKernel',
      'hardware',
      'border',
    ),
  ),
};

/** HTML elements that prose may have, with their attributes: for a passage in the other language. */
export const HTML: { readonly [name: string]: readonly string[] } = { p: ['lang'], span: ['lang'] };
