/** The style of the one page that is served at any depth and so can link to no file of its own. */
export const NOT_FOUND_STYLE = [
  ':root{color-scheme:light dark;background:light-dark(#fcfcfa,#151514);color:light-dark(#181715,#e6e3dc)}',
  'body{font:1.25rem/1.5 Georgia,serif;margin:0;padding:1.5rem max(1.5rem,(100% - 77rem)/2)}',
  'p:first-child{font-weight:700;font-size:1.75rem;margin:0}',
  'p:first-child a{color:inherit;text-decoration:none}',
  'h1{font-size:2.5rem;line-height:1.1;font-weight:700;border-block-start:3px solid;padding-block-start:1.5rem}',
  'h1+p{max-inline-size:38rem}',
  'a{color:light-dark(#1c4f86,#98bfeb)}',
  'li{display:inline-block;margin-inline-end:1.5rem}',
  'ul{margin:0;padding:0}',
].join('')
