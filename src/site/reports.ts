import { fill } from '../terms/fill.ts';

/** Where readers turn to, from the surroundings of the build, as SITE_URL is. */
export interface Contact {
  /** Address of the repository on a host with issue forms: `https://github.com/owner/name`. */
  readonly repository?: string | undefined;
  readonly branch?: string | undefined;
  readonly mail?: string | undefined;
}

/** The form of the repository that asks for what is needed to correct a page. */
const FORM = 'mistake.yml';

export function contactFrom(env: { readonly [name: string]: string | undefined }): Contact {
  return {
    repository: env.REPOSITORY_URL?.replace(/\/$/, '') || undefined,
    branch: env.REPOSITORY_BRANCH || undefined,
    mail: env.CORRECTIONS_MAIL || undefined,
  };
}

/**
 * Where a mistake on a page is told: a form with the page filled in, or else a letter.
 * @param url address of the page
 * @param id what the page is called in the record: `events/docker-1-0`
 * @param words what the report is called, with a slot for the id
 */
export function reportHref(
  contact: Contact,
  { url, id }: { readonly url: string; readonly id: string },
  words: string,
): string {
  const subject = fill(words, { id });
  const { repository } = contact;
  if (repository) {
    const fields = new URLSearchParams({ template: FORM, title: subject, page: url });
    return `${repository}/issues/new?${fields}`;
  }
  return `mailto:${reportMail(contact, url)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${url}\r\n\r\n`)}`;
}

/** The address of such letters, to be read where no program opens them; undefined where there is a form. */
export function reportMail({ repository, mail }: Contact, url: string): string | undefined {
  return repository ? undefined : (mail ?? `corrections@${new URL(url).hostname}`);
}

/** Where a file of the record can be edited; undefined where no repository is set. */
export function editHref(
  { repository, branch = 'main' }: Contact,
  file: string | undefined,
): string | undefined {
  return repository && file ? `${repository}/edit/${branch}/${file}` : undefined;
}
