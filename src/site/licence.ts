/** Address of the licence of all texts and data: CC BY 4.0, as `content/LICENSE` says. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
