const sheets = new WeakMap();
const WAIT_MS = 500;

export default function (component) {
  const { data, parentElement: root } = component;
  const before = sheets.get(root);
  if (before && before.key === data.key) {
    before.component = component;
    return before.leave;
  }
  if (before) before.leave();
  const place = root.querySelector("#sheet");
  place.innerHTML = '<div class="fields"></div>';
  const state = { key: data.key, component };
  const fields = data.fields.map((field) => {
    const label = document.createElement("label");
    label.className = field.rows > 1 ? "wide" : "";
    const name = document.createElement("span");
    name.textContent = field.label;
    const hint = document.createElement("small");
    hint.textContent = field.hint;
    hint.hidden = !field.hint;
    const input = document.createElement(field.rows > 1 ? "textarea" : "input");
    if (field.rows > 1) input.rows = field.rows;
    else input.type = "text";
    input.dir = "auto";
    input.name = field.id;
    input.value = field.value;
    label.append(name, hint, input);
    place.firstChild.append(label);
    return input;
  });
  let timer = 0;
  const tell = () => {
    clearTimeout(timer);
    timer = 0;
    state.component.setStateValue("typed", Object.fromEntries(fields.map((field) => [field.name, field.value])));
  };
  const typed = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, WAIT_MS);
  };
  const left = () => {
    if (timer) tell();
  };
  for (const field of fields) {
    field.addEventListener("input", typed);
    field.addEventListener("blur", left);
  }
  state.leave = () => {
    if (timer) tell();
    sheets.delete(root);
  };
  sheets.set(root, state);
  return state.leave;
}
