const pens = new WeakMap();
const WAIT_MS = 500;

export default function (component) {
  const { data, parentElement: root } = component;
  const before = pens.get(root);
  if (before && before.key === data.key) {
    before.component = component;
    return before.leave;
  }
  if (before) before.leave();
  const place = root.querySelector("#pen");
  place.innerHTML = `<label><span></span><textarea dir="auto" spellcheck="true"></textarea></label>
    <p class="line"><span class="count" role="status"></span><span class="hint"></span></p>
    <button type="button" class="solid"></button>`;
  place.querySelector("label span").textContent = data.label;
  place.querySelector(".hint").textContent = data.hint;
  const area = place.querySelector("textarea");
  const button = place.querySelector("button");
  button.textContent = data.button;
  button.hidden = !data.button;
  place.querySelector(".count").hidden = !data.counted;
  area.placeholder = data.placeholder || "";
  area.value = data.text;
  area.rows = data.rows;
  const state = { key: data.key, component };
  let timer = 0;

  const count = () => {
    const words = area.value.split(/\s+/).filter(Boolean).length;
    place.querySelector(".count").textContent = words === 1 ? "1 word" : `${words} words`;
    button.disabled = words === 0 && !data.empty;
  };
  const tell = () => {
    clearTimeout(timer);
    timer = 0;
    state.component.setStateValue("typed", { text: area.value });
  };
  area.addEventListener("input", () => {
    count();
    clearTimeout(timer);
    timer = setTimeout(tell, WAIT_MS);
  });
  area.addEventListener("blur", () => {
    if (timer) tell();
  });
  button.addEventListener("click", () => {
    clearTimeout(timer);
    button.disabled = true;
    state.component.setTriggerValue("done", { text: area.value });
  });
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !button.disabled) button.click();
  });
  if (data.focus) area.focus({ preventScroll: true });
  count();
  state.leave = () => {
    if (timer) tell();
    pens.delete(root);
  };
  pens.set(root, state);
  return state.leave;
}
