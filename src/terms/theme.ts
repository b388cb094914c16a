/** Where the theme that a reader chose is kept on the device: Starlight's own name, so that choices stay. */
export const THEME_KEY = 'starlight-theme';

/**
 * The script at the head of a page that puts on the reader's theme before anything is drawn: the one that was
 * chosen, or else the system's. Where storage is forbidden, even asking for it throws.
 */
export const CHOSEN_THEME = `(()=>{let t;try{t=localStorage.getItem('${THEME_KEY}')}catch{}document.documentElement.dataset.theme=t==='light'||t==='dark'?t:matchMedia('(prefers-color-scheme: light)').matches?'light':'dark'})()`;
