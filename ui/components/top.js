// When another screen's head stands there, the page goes to its top. A head that is only drawn anew is no other one.
const SETTLED_MS = 150;
const HEADS = ".studio-eyebrow, h1.studio-title, h1.studio-question";
let last = null; // over every mounting: it is the page that is watched

export default function () {
  const main = document.querySelector("[data-testid=stMain]");
  if (!main) return undefined;
  let waiting = 0;
  const look = () => {
    const head = [...main.querySelectorAll(HEADS)].map((each) => each.textContent).join("|");
    const now = `${location.pathname}|${head}`;
    if (last !== null && now !== last) main.scrollTo({ top: 0, behavior: "instant" });
    last = now;
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
