
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
  const which = (form) => form.dataset.rule || "all";
  const state = { html: data.html, send: component.setTriggerValue };
  const tell = (deed) => state.send("deed", { ...deed, at: Date.now() });
  let resting = 0;
  const keep = (form, text, later_ms = 0) => {
    clearTimeout(resting);
    resting = setTimeout(() => state.send("draft", { which: which(form), text, at: Date.now() }), later_ms);
  };

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
      keep(form, "");
    } else if (button.dataset.jump) {
      root.getElementById(button.dataset.jump).scrollIntoView({ behavior: "smooth" });
    }
  };

  const submitted = (event) => {
    event.preventDefault();
    const form = event.target;
    const text = form.querySelector("textarea").value;
    const { rule, start, end } = form.dataset;
    clearTimeout(resting); // what is handed in is no draft any more
    if (rule) tell({ do: "unsaid", rule, start: Number(start), end: Number(end), text });
    else tell({ do: "corrected", text });
  };

  const typed = (event) => {
    const form = event.target.closest("form.mend");
    if (form) keep(form, event.target.value, event.type === "input" ? 400 : 0);
  };

  for (const form of root.querySelectorAll("form.mend")) {
    const text = data.drafts[which(form)];
    if (text && text !== form.querySelector("textarea").value) {
      form.querySelector("textarea").value = text;
      form.hidden = false;
    }
  }
  root.addEventListener("click", clicked);
  root.addEventListener("submit", submitted);
  root.addEventListener("input", typed);
  root.addEventListener("change", typed); // somebody goes elsewhere: at once
  state.end = () => {
    unwire();
    root.removeEventListener("click", clicked);
    root.removeEventListener("submit", submitted);
    root.removeEventListener("input", typed);
    root.removeEventListener("change", typed);
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
