(() => {
  const answers = Array.from(document.querySelectorAll(".answer"));
  const tabs = Array.from(document.querySelectorAll("#tabs button"));
  let unwire = () => {};
  const show = (number) => {
    unwire();
    unwire = () => {};
    answers.forEach((answer, at) => answer.classList.toggle("shown", at + 1 === number));
    tabs.forEach((tab, at) => tab.setAttribute("aria-current", String(at + 1 === number)));
    const root = answers[number - 1] && answers[number - 1].querySelector(".host").shadowRoot;
    if (root && root.getElementById("sound")) unwire = wire(root);
  };
  const asked = () => Number((/^#answer-(\d+)$/.exec(window.location.hash) || [0, 1])[1]);
  document.getElementById("tabs").hidden = answers.length < 2;
  document.body.classList.add("one");
  for (const tab of tabs) {
    tab.addEventListener("click", () => {
      show(Number(tab.dataset.answer));
      answers[Number(tab.dataset.answer) - 1].scrollIntoView();
    });
  }
  window.addEventListener("hashchange", () => show(asked()));
  show(Math.min(asked(), answers.length));
})();
