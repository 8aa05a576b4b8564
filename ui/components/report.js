
const reports = new WeakMap();

export default function (component) {
  const { data, parentElement: root } = component;
  const before = reports.get(root);
  if (before && before.html === data.html) {
    before.send = component.setTriggerValue;
    return before.leave;
  }
  if (before) before.end();
  const place = root.querySelector("#report");
  place.innerHTML = data.html;
  const sound = root.getElementById("sound");
  place.classList.toggle("has-sound", Boolean(sound));
  const unwire = sound ? wire(root) : () => {};
  if (data.cite) cite(root, data.cite);
  const kept = (form) => `words ${data.key} ${form.dataset.rule || "all"}`;
  const state = { html: data.html, send: component.setTriggerValue };
  const tell = (deed) => state.send("deed", { ...deed, at: Date.now() });

  const open = (form) => {
    form.hidden = false;
    const area = form.querySelector("textarea");
    area.focus();
    form.scrollIntoView({ block: "nearest" });
  };

  const clicked = (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    const near = button.closest(".remark, section");
    if (button.dataset.act) tell({ do: button.dataset.act });
    else if (button.dataset.meant) tell({ do: "meant", rule: button.dataset.meant });
    else if (button.dataset.unsaid) open(near.querySelector(`.mend[data-rule="${button.dataset.unsaid}"]`));
    else if ("correct" in button.dataset) open(root.getElementById("whole"));
    else if ("close" in button.dataset) {
      const form = button.closest("form");
      form.reset();
      form.hidden = true;
      localStorage.removeItem(kept(form));
    } else if (button.dataset.jump) {
      root.getElementById(button.dataset.jump).scrollIntoView({ behavior: "smooth" });
    }
  };

  const submitted = (event) => {
    event.preventDefault();
    const form = event.target;
    const text = form.querySelector("textarea").value;
    const { rule, start, end } = form.dataset;
    localStorage.removeItem(kept(form));
    if (rule) tell({ do: "unsaid", rule, start: Number(start), end: Number(end), text });
    else tell({ do: "corrected", text });
  };

  const typed = (event) => {
    const form = event.target.closest("form.mend");
    if (form) localStorage.setItem(kept(form), event.target.value);
  };

  for (const form of root.querySelectorAll("form.mend")) {
    const text = localStorage.getItem(kept(form));
    if (text !== null && text !== form.querySelector("textarea").value) {
      form.querySelector("textarea").value = text;
      form.hidden = false;
    }
  }
  root.addEventListener("click", clicked);
  root.addEventListener("submit", submitted);
  root.addEventListener("input", typed);
  state.end = () => {
    unwire();
    root.removeEventListener("click", clicked);
    root.removeEventListener("submit", submitted);
    root.removeEventListener("input", typed);
  };
  state.leave = () => {
    state.end();
    reports.delete(root);
  };
  reports.set(root, state);
  return state.leave;
}

function cite(root, [first, last]) {
  const said = Array.from(root.querySelectorAll("#transcript .w")).slice(first, last + 1);
  if (!said.length) return;
  for (const word of said) word.classList.add("cited");
  for (let part = said[0].closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
  setTimeout(() => said[0].scrollIntoView({ block: "center" }), 300);
}
