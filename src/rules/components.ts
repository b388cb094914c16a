import { WORD_GROUPS } from '../schemas/word.ts';
import { CHARTS } from '../terms/charts.ts';

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
  Chart: { from: '#prose', props: { id: { holds: 'choice', of: CHARTS } }, inner: 'none' },
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
  LaneFiles: { from: '#prose', props: {}, inner: 'none' },
  PageLink: {
    from: '#prose',
    props: { to: { holds: 'path' }, language: { holds: 'choice', of: ['en', 'zh-CN'], optional: true } },
    inner: 'must',
  },
  Subject: { from: '#prose', props: { id }, inner: 'may' },
  Word: { from: '#prose', props: { id }, inner: 'may' },
  Contents: {
    from: '#home',
    props: {
      section: { holds: 'choice', of: ['history', 'concepts', 'subjects', 'texts'] },
      as: { holds: 'choice', of: ['cards', 'titles'] },
    },
    inner: 'none',
  },
  CourseFiles: { from: '#home', props: {}, inner: 'none' },
  Landmarks: { from: '#home', props: {}, inner: 'none' },
  Lessons: { from: '#home', props: {}, inner: 'none' },
  Panorama: { from: '#home', props: {}, inner: 'none' },
  Tours: { from: '#home', props: {}, inner: 'none' },
  Words: { from: '#home', props: { group: { holds: 'choice', of: WORD_GROUPS } }, inner: 'none' },
  AttackSurfaces: figure({
    walls: 5,
    ...texts('app', 'filter', 'gvisor', 'guestKernel', 'hostKernel'),
    small: 2,
    large: 2,
  }),
  BuiltByHand: figure({ columns: 5, steps: 6, ...texts('own', 'part', 'shared') }),
  CgroupTree: figure({
    ...texts('separate', 'single', 'memory'),
    memoryLeft: 3,
    memoryRight: 3,
    pids: 'text',
    pidsLeft: 3,
    pidsRight: 3,
    root: 'text',
    parent: 3,
    left: 3,
    right: 3,
  }),
  ClassesOfIsolation: figure({ classes: 5, layers: 5, ...texts('own', 'shared') }),
  CloudHouses: figure({ houses: 2, ...texts('bridge', 'you', 'stranger', 'colleague'), empty: 2 }),
  ConceptsMap: figure({ foundations: 2, cloud: 2, running: 2, orchestration: 2, market: 2 }),
  ControlLoop: figure(texts('desired', 'actual', 'wish', 'observe', 'compare', 'act', 'again')),
  DeliveryModels: figure({ models: 5, layers: 9, ...texts('yours', 'part', 'provider') }),
  DockerRunChain: figure({ names: 6, roles: 6, ...texts('running', 'exited') }),
  EngineGenerations: figure({ columns: 2, ...texts('pod', 'idle', 'kernel', 'hypervisor', 'hardware') }),
  FoundationBargain: figure({
    ...texts('companies', 'project'),
    board: 2,
    committee: 2,
    owner: 2,
    ...texts('fees', 'seats', 'name'),
    services: 3,
    code: 'text',
  }),
  FourPhases: figure({ ...texts('told', 'begun'), phases: 4, beginnings: 4 }),
  GivenAway: figure({ parts: 5, homes: 5, ...texts('before', 'after', 'free', 'sold', 'kept') }),
  HalfContainer: figure({ columns: 3, runs: 3, parts: 5, ...texts('shared', 'kernel') }),
  HostFailure: figure({ hosts: 3, times: 4, happens: 4, ...texts('front', 'back', 'store') }),
  HypervisorTypes: figure({
    columns: 3,
    examples: 3,
    ...texts('app', 'guest', 'monitor', 'host', 'hardware', 'kvm', 'qemu'),
  }),
  ImageLayers: figure({
    ...texts('seen', 'writable', 'upper', 'lower'),
    files: 3,
    ...texts('changed', 'deleted', 'copied'),
  }),
  ImageTravels: figure({ places: 3, layers: 3, ...texts('container', 'push', 'pull', 'present') }),
  IsolationByLayer: figure({
    columns: 5,
    years: 5,
    ...texts('files', 'processes', 'users', 'network', 'limits', 'kernel', 'own', 'part', 'shared'),
  }),
  KvmStack: figure({
    cloud: 2,
    library: 2,
    guest: 2,
    devices: 2,
    ...texts('orders', 'starts', 'process', 'kernel', 'kvm', 'hardware', 'runs', 'asks'),
  }),
  LandscapeGrowth: figure(texts('projects', 'others')),
  MachineHours: figure(texts('machines', 'days', 'slow', 'middle', 'fast', 'same')),
  ManifestGraph: figure({ index: 2, manifest: 3, configuration: 3, lower: 3, upper: 3 }),
  MonolithAndMicroservices: figure({
    ...texts('monolith', 'microservices'),
    parts: 5,
    billing: 'text',
    billingParts: 4,
    ...texts('changed', 'data'),
  }),
  NamespacesAsPanes: figure({
    ...texts('kernel'),
    mount: 2,
    pid: 2,
    network: 2,
    user: 2,
    uts: 2,
    ipc: 2,
    cgroup: 2,
    time: 2,
    without: 2,
  }),
  OnTheTable: figure({ columns: 3, fates: 3, docker: 3, texts: 3, appc: 3 }),
  OpenstackLayers: figure({ layers: 4, kolla: 3, ...texts('gone') }),
  PaasAndImage: figure({
    layers: 4,
    ...texts('buildpack', 'image', 'laptop', 'server', 'platform', 'registry', 'kernel', 'yours', 'theirs'),
  }),
  Pod: figure({ server: 3, helper: 3, ...texts('pod', 'reads', 'writes', 'volume', 'network', 'requests') }),
  ProcessInsideOutside: figure({
    ...texts('process', 'outside', 'inside', 'kernel'),
    number: 3,
    user: 3,
    root: 3,
    hostName: 3,
    network: 3,
  }),
  RootChecks: figure(texts('asked', 'granted', 'refused')),
  RootMoved: figure(texts('before', 'after', 'out', 'stays')),
  ScaleToZero: figure(texts('requests', 'copies', 'time', 'starting', 'working', 'waiting')),
  SecondWalls: figure({ ways: 3, ...texts('program', 'goKernel', 'guestKernel', 'monitor', 'hostKernel') }),
  ServicesOverTime: figure({ headings: 3, orchestrators: 3, kubernetes: 5, serverless: 7 }),
  ShimRemoved: figure({ chain: 5, ...texts('before', 'after', 'image') }),
  StandardsMap: figure({
    ...texts('kubelet', 'runtime', 'image'),
    registry: 2,
    starter: 2,
    network: 2,
    storage: 2,
    distribution: 2,
    run: 2,
    cni: 2,
    cri: 2,
    csi: 2,
    keepers: 4,
  }),
  ThreeOrchestrators: figure({ systems: 3, rows: 4, write: 6, remember: 6, choose: 6, start: 6 }),
  ThreeWaysRound: figure({ parties: 3, ways: 3, changes: 3 }),
  TraditionalAndVirtualized: figure({
    columns: 2,
    ...texts('app', 'system', 'hypervisor', 'hardware', 'use'),
  }),
  TransportAnalogy: figure({ vehicles: 5, models: 5, duties: 5, ...texts('yours', 'part', 'not') }),
  TrapAndEmulate: figure({
    effect: 2,
    missed: 2,
    ...texts('guest', 'monitor', 'guestMode', 'monitorMode', 'plain', 'direct', 'trap', 'back'),
  }),
  TwoOrders: figure({ ...texts('told', 'happened'), things: 6 }),
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
  WhatYouHandIn: figure({ ways: 3, parts: 4, ...texts('yours', 'theirs') }),
  WhoBuiltWhat: figure({
    firms: 6,
    alibaba: 4,
    jd: 3,
    tencent: 2,
    huawei: 4,
    ...texts('vmware', 'pingcap'),
    kinds: 3,
  }),
  ZonesOneKernel: figure({ zones: 3, processes: 'text', global: 3, other: 3, kernel: 'text' }),
};

/** HTML elements that prose may have, with their attributes: for a passage in the other language. */
export const HTML: { readonly [name: string]: readonly string[] } = { p: ['lang'], span: ['lang'] };
