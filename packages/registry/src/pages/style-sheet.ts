/** Looks of the pages that the server draws itself. Legible first: they are what is left when no script runs. @module */
export const styleSheet = `:root { color-scheme: light dark; --ink: light-dark(#1b1f24, #f0f2f4); --paper: light-dark(#fff, #15181c);
  --line: light-dark(#767c84, #8b929b); --link: light-dark(#0b4f9e, #9cc7ff); --alarm: light-dark(#9b1c1c, #ffb3b3); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; font: 1.0625rem/1.6 system-ui, 'Noto Sans Devanagari', sans-serif;
  color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, input:focus-visible, button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; }
label { display: block; flex: 1 1 18rem; }
input, button { font: inherit; padding: .5rem .75rem; min-height: 2.75rem; border: 1px solid var(--line); border-radius: .25rem;
  color: inherit; background: inherit; width: 100%; }
button { width: auto; cursor: pointer; }
.cards { list-style: none; padding: 0; }
.cards > li { border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; margin-block: .75rem; }
.cards h2 { margin: 0; font-size: 1.2rem; }
.alarm { color: var(--alarm); font-weight: 700; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: start; vertical-align: top; }
code { font-size: .95em; }
`;
