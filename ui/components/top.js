// When another screen's head stands there, the page goes to its top. A head that is only drawn anew is no other one.
const SETTLED_MS = 150;
const HEADS = ".studio-eyebrow, h1.studio-title, h1.studio-question";
let last = null; // over every mounting: it is the page that is watched

// An address that only gains or changes what follows "?" is the same screen: one step back leaves it. (Streamlit
// makes a step of its own for the name of the desk, now and then, and would lead back to the screen one is on.)
const oneStep = () => {
  if (history.studio) return;
  const push = history.pushState.bind(history);
  history.studio = true;
  history.pushState = (state, title, url) => {
    const same = url !== undefined && new URL(url, location.href).pathname === location.pathname;
    if (same) history.replaceState(state, title, url);
    else push(state, title, url);
  };
};

export default function () {
  oneStep();
  const main = document.querySelector("[data-testid=stMain]");
  if (!main) return undefined;
  let waiting = 0;
  const look = () => {
    const head = [...main.querySelectorAll(HEADS)].map((each) => each.textContent).join("|");
    const now = `${location.pathname}|${head}`;
    if (last !== null && now !== last) main.scrollTo({ top: 0, behavior: "instant" });
    last = now;
    main.dataset.screen = now;
  };
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, SETTLED_MS);
  };
  const watch = new MutationObserver(soon);
  watch.observe(main, { childList: true, subtree: true });
  soon();
  return () => {
    clearTimeout(waiting);
    watch.disconnect();
  };
}
