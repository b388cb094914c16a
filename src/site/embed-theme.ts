/**
 * The script of a page in a frame that puts on the theme which its address names, before anything is drawn.
 * It is light otherwise, as the pages are that frames stand in; without `data-theme` the styles follow the system.
 */
export const EMBED_THEME =
  "(r=>{const t=new URLSearchParams(location.search).get('theme');if(t==='dark')r.dataset.theme=t;if(t==='auto')delete r.dataset.theme})(document.documentElement)";
