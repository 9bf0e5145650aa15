/** Looks of the pages that the server draws itself. Legible first: they are what is left when no script runs. @module */
export const styleSheet = `:root { color-scheme: light dark; --ink: light-dark(#17252b, #e9efed); --soft: light-dark(#4b5b62, #a9b8b7);
  --paper: light-dark(#fbfcfc, #11191c); --card: light-dark(#fff, #172124); --line: light-dark(#cbd6d4, #3a4a4d);
  --edge: light-dark(#6f8285, #7f9294); --link: light-dark(#075e63, #7dd5d0); --on-link: light-dark(#fff, #06292b);
  --alarm: light-dark(#9c1420, #ffb0ae); --alarm-ground: light-dark(#fdeaea, #451a1d);
  --good: light-dark(#12603a, #8fdcae); --good-ground: light-dark(#e4f4ea, #123524); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem clamp(1rem, 5vw, 2rem) 3rem; color: var(--ink); background: var(--paper);
  font: 1.0625rem/1.6 system-ui, 'Noto Sans', 'Noto Sans Devanagari', sans-serif; overflow-wrap: anywhere; }
h1 { margin-block: 1rem .5rem; font-size: clamp(1.5rem, 1.1rem + 2vw, 2.125rem); line-height: 1.3; }
a { color: var(--link); }
p > a[lang] { display: inline-flex; align-items: center; min-height: 2.75rem; }
a:focus-visible, input:focus-visible, button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; }
label { display: block; flex: 1 1 18rem; font-weight: 600; }
input, button { font: inherit; padding: .625rem .875rem; min-height: 3rem; border: 2px solid var(--edge); border-radius: .75rem; }
input { display: block; width: 100%; margin-top: .25rem; color: inherit; background: var(--card); }
button { padding-inline: 1.5rem; border-color: var(--link); color: var(--on-link); background: var(--link); font-weight: 600; cursor: pointer; }
[role='status'] { font-size: 1.125rem; font-weight: 700; }
[role='alert'] { padding: .75rem 1rem; border-left: .375rem solid var(--alarm); border-radius: .75rem; background: var(--alarm-ground); }
.cards { list-style: none; padding: 0; }
.cards > li { border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.25rem; margin-block: .75rem; background: var(--card); }
.cards h2 { margin: 0; font-size: 1.25rem; }
.cards p { margin-block: .25rem; }
.cards p:last-child { color: var(--soft); font-size: .9375rem; }
.cards ul { margin-block: .5rem; padding: 0; list-style: none; }
strong { padding: .125rem .625rem; border: 1px solid; border-radius: 1rem; color: var(--good); background: var(--good-ground); }
.alarm { color: var(--alarm); background: var(--alarm-ground); }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-weight: 600; }
th, td { border-block-end: 1px solid var(--line); padding: .5rem .75rem .5rem 0; text-align: start; vertical-align: top; }
th { white-space: nowrap; }
section { margin-block: 2rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); }
code { font-size: .95em; }
`;
