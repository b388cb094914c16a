import type { StarlightUserConfig } from '@astrojs/starlight/types';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/** The ways through the prose. Chapters and subjects stand in the order of time, not of the alphabet. */
export const sidebar: Sidebar = [
  {
    label: 'Overview',
    translations: { 'zh-CN': '总览' },
    items: [
      { label: 'Timeline', translations: { 'zh-CN': '时间线' }, link: '/timeline/' },
      { label: 'All subjects', translations: { 'zh-CN': '全部条目' }, link: '/subjects/' },
      {
        label: 'Common claims, and what is right',
        translations: { 'zh-CN': '常见说法与更正' },
        link: '/claims/',
      },
      { label: 'Sources', translations: { 'zh-CN': '来源' }, link: '/sources/' },
    ],
  },
  {
    label: 'History',
    translations: { 'zh-CN': '历史' },
    items: [
      'history/before-containers',
      'history/many-tenants',
      'history/rented-machines',
      'history/kernel-learns',
      'history/looking-for-a-package',
      'history/docker',
      'history/orchestration-war',
    ],
  },
  {
    label: 'Concepts',
    translations: { 'zh-CN': '概念' },
    items: ['concepts/containers-and-virtual-machines'],
  },
  {
    label: 'Walls within Unix',
    translations: { 'zh-CN': 'Unix里的墙' },
    items: ['subjects/chroot', 'subjects/freebsd-jail', 'subjects/solaris-zones'],
  },
  {
    label: 'Built into Linux',
    translations: { 'zh-CN': 'Linux内核的部件' },
    items: ['subjects/linux-namespaces', 'subjects/cgroups', 'subjects/lxc'],
  },
  {
    label: 'Images and runtimes',
    translations: { 'zh-CN': '镜像与运行时' },
    items: ['subjects/docker', 'subjects/containerd', 'subjects/oci-image-spec'],
  },
  {
    label: 'Orchestration and common bodies',
    translations: { 'zh-CN': '编排与行业组织' },
    items: ['subjects/kubernetes', 'subjects/oci', 'subjects/cncf'],
  },
];
