"""A tab of the app without a browser: signs in, clicks, uploads, reads what the screen says, over HTTP and WebSocket.

It speaks what a browser speaks to Streamlit (protobuf frames, the upload endpoint, cookies of the sign-in) and draws
nothing. So dozens of people fit into one process.

Above 300 lines, since it is one protocol.
"""

import contextlib
import re
import secrets
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

import requests
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Common_pb2 import FileURLs
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.sync.client import ClientConnection, connect

PATIENCE_S = 60.0


class Tab:
    """One person's tab. ``address``: where the server is, as the person types it."""

    def __init__(self, address: str, *, patience_s: float = PATIENCE_S) -> None:
        self.address, self.patience_s = address, patience_s
        self.web = requests.Session()
        self.web.headers["Connection"] = "close"  # a line kept open is closed by the server when it likes
        self.reloads, self.heard_at = 0, time.monotonic()
        self._socket: ClientConnection | None = None
        self._line = contextlib.ExitStack()
        self._forget()

    def _forget(self) -> None:
        self._drawn: dict[tuple[int, ...], tuple[str, str, Any]] = {}
        self._states: dict[str, WidgetState] = {}
        self._polls: dict[str, tuple[float, float]] = {}
        self._session = self._run = self._query = self._page = self._redirect = ""
        self._fragments: tuple[str, ...] = ()
        self._ends, self._urls = 0, {}  # type: ignore[var-annotated]

    def __enter__(self) -> "Tab":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """As when a person closes the tab."""
        self._line.close()
        self.web.close()

    # what a person does

    def open(self, page: str = "", query: str = "") -> None:
        """Go to a page by its address, in this tab. ``query``: what stands behind the question mark."""
        self._line.close()
        self._forget()
        self._query = query
        self.web.get(f"{self.address}/_stcore/health", timeout=self.patience_s).raise_for_status()
        self.web.get(f"{self.address}/_stcore/host-config", timeout=self.patience_s).raise_for_status()
        cookies = "; ".join(f"{name}={value}" for name, value in self.web.cookies.items())
        self._socket = self._line.enter_context(connect(
            f"ws{self.address.removeprefix('http')}/_stcore/stream", subprotocols=["streamlit", self._token()],
            additional_headers={"Cookie": cookies}, origin=self.address, max_size=None,
            open_timeout=self.patience_s, ping_interval=None,
        ))  # fmt: skip
        self._ask(page=page)
        self._settle()

    def sign_in(self, who: str) -> None:
        """Through the provider's page, as ``who``."""
        self.open()
        self.press("Sign in", until=lambda: bool(self._redirect))
        asked = self.web.get(f"{self.address}{self._redirect}", timeout=self.patience_s)
        provider = urlsplit(asked.url)
        back = self.web.get(f"{provider.scheme}://{provider.netloc}/authorize?{provider.query}&who={who}",
                            timeout=self.patience_s)  # fmt: skip
        back.raise_for_status()
        self.open()

    def press(self, label: str, *, until: Callable[[], bool] | None = None) -> None:
        """Click the button of this name, and wait until the screen has been drawn (or ``until``)."""
        self._click(self.find("button", label), until)

    def press_key(self, key: str) -> None:
        """Click the button with this key of the program's."""
        self._click(lambda: self._keyed(key), None)

    def choose(self, label: str, option: str) -> None:
        """One of the options that stand side by side."""
        path, group = self._wait(self.find("button_group", label), label)
        assert option in [each.content for each in group.options], option
        state = WidgetState(id=group.id)
        state.string_array_value.data.append(option)
        self._change(path, state)

    def pick(self, label: str) -> None:
        """The first of the options of a list that takes several."""
        path, several = self._wait(self.find("multiselect", label), label)
        state = WidgetState(id=several.id)
        state.string_array_value.data.append(several.options[0])
        self._change(path, state)

    def write(self, label: str, text: str) -> None:
        """Type into a field and press Enter."""
        path, field = self._wait(self.find("text_input", label), label)
        self._change(path, WidgetState(id=field.id, string_value=text))

    def upload(self, label: str, name: str, data: bytes, *, until: Callable[[], bool] | None = None) -> None:
        """Hand a file over, through the real upload endpoint; wait until the screen has been drawn (or ``until``)."""
        path, place = self._wait(self.find("file_uploader", label), label)
        end = time.monotonic() + self.patience_s
        while (urls := self._place_for(name)) is None:  # a run that begins has Streamlit throw the answer away
            if time.monotonic() > end:
                raise TimeoutError(f"Nobody says where {name} is to be uploaded to.")
        done = self.web.put(
            f"{self.address}{urls.upload_url}", files={"file": (name, data)}, timeout=self.patience_s,
            headers={"X-Xsrftoken": self._token(), "Origin": self.address},
        )  # fmt: skip
        done.raise_for_status()
        state = WidgetState(id=place.id)
        info = state.file_uploader_state_value.uploaded_file_info.add()
        info.name, info.size, info.file_id = name, len(data), urls.file_id
        info.file_urls.CopyFrom(urls)
        self._change(path, state, until)

    def _place_for(self, name: str) -> FileURLs | None:
        asked = BackMsg()
        request = asked.file_urls_request
        request.request_id, request.session_id = secrets.token_hex(8), self._session
        request.file_names.append(name)
        self._send(asked)
        ends = self._ends
        self._wait(lambda: request.request_id in self._urls or self._ends > ends, "the address to upload to")
        answer = self._urls.get(request.request_id)
        return answer.file_urls[0] if answer else None

    # what a person sees

    @property
    def addresses(self) -> tuple[str, ...]:
        """Where the sounds and files lie that the screen plays or offers."""
        drawn = [element for _, _, element in self._drawn.values() if element is not None]
        kinds = [(element, element.WhichOneof("type")) for element in drawn]
        return tuple(getattr(each, kind).url for each, kind in kinds if kind in ("audio", "download_button"))

    @property
    def query(self) -> str:
        """What stands behind the question mark of the address."""
        return self._query

    def words(self) -> str:
        """Everything the screen says, from top to bottom (markup included)."""
        return "\n".join(_shown(_words(self._drawn[path][2])) for path in sorted(self._drawn))

    def see(self, text: str) -> str:
        """Wait until the screen says so; returns everything it says."""
        self._wait(lambda: text in self.words(), text)
        return self.words()

    def watch(self, look: Callable[[str], Any], patience_s: float) -> Any:
        """Look at the screen as it changes until ``look(words)`` is true; returns that."""
        return self._wait(lambda: look(self.words()), "what is looked for", patience_s)

    # how it works

    def find(self, kind: str, label: str) -> Callable[[], tuple[tuple[int, ...], Any] | None]:
        """Where a widget of a kind is drawn, as soon as it is."""

        def look() -> tuple[tuple[int, ...], Any] | None:
            for path in sorted(self._drawn):
                element = self._drawn[path][2]
                if element is not None and element.WhichOneof("type") == kind:
                    found = getattr(element, kind)
                    if _shown(found.label) == label:
                        return path, found
            return None

        return look

    def _keyed(self, key: str) -> tuple[tuple[int, ...], Any] | None:
        for path in sorted(self._drawn):
            element = self._drawn[path][2]
            if element is not None and element.WhichOneof("type") == "button" and element.button.id.endswith(f"-{key}"):
                return path, element.button
        return None

    def _click(self, look: Callable[[], Any], until: Callable[[], bool] | None) -> None:
        path, button = self._wait(look, "a button")
        state = WidgetState(id=button.id, trigger_value=True)
        ends = self._ends
        self._ask(fragment=self._drawn[path][1], pressed=state)
        self._wait(until or (lambda: self._ends > ends), button.label)

    @property
    def still_s(self) -> float:
        """For how long nothing has come from the server."""
        return time.monotonic() - self.heard_at

    def reload(self, page: str) -> None:
        """Load the page again with the same address, as a person does whose screen stands still."""
        query, self.reloads = self._query, self.reloads + 1
        self.open(page, query)

    def again(self) -> None:
        """Have the whole screen drawn once more as it is."""
        ends = self._ends
        self._ask()
        self._wait(lambda: self._ends > ends, "the screen")

    def _change(self, path: tuple[int, ...], state: WidgetState, until: Callable[[], bool] | None = None) -> None:
        self._states[state.id] = state
        ends = self._ends
        self._ask(fragment=self._drawn[path][1])
        self._wait(until or (lambda: self._ends > ends), "the screen")

    def _settle(self) -> None:
        self._wait(lambda: self._ends > 0 or bool(self._redirect), "the screen")

    def _ask(
        self, *, page: str | None = None, fragment: str = "", pressed: WidgetState | None = None, poll: bool = False
    ) -> None:
        asked = BackMsg()
        state = asked.rerun_script
        state.query_string, state.fragment_id, state.is_auto_rerun = self._query, fragment, poll
        if page is None:
            state.page_script_hash = self._page
        else:
            state.page_name = page
        state.context_info.url = f"{self.address}/{page or ''}"
        state.context_info.timezone = "UTC"
        state.widget_states.widgets.extend([*self._states.values(), *([] if pressed is None else [pressed])])
        self._send(asked)

    def _send(self, asked: BackMsg) -> None:
        assert self._socket is not None
        self._socket.send(asked.SerializeToString())

    def _wait(self, look: Callable[[], Any], what: str, patience_s: float | None = None) -> Any:
        end = time.monotonic() + (patience_s or self.patience_s)
        while not (found := look()):
            now = time.monotonic()
            if now > end:
                raise TimeoutError(f"“{what}” did not come. The screen says:\n{self.words()}")
            self._poll(now)
            soonest = min([end, *(at for _, at in self._polls.values())])
            self._receive(max(0.01, soonest - now))
        return found

    def _poll(self, now: float) -> None:
        for fragment, (every, at) in list(self._polls.items()):
            if at <= now:
                self._polls[fragment] = (every, now + every)
                self._ask(fragment=fragment, poll=True)

    def _receive(self, patience_s: float) -> None:
        assert self._socket is not None
        try:
            data = self._socket.recv(timeout=patience_s)
        except TimeoutError:
            return
        self.heard_at = time.monotonic()
        message = ForwardMsg()
        message.ParseFromString(data)  # type: ignore[arg-type]
        self._heed(message)

    def _heed(self, message: ForwardMsg) -> None:
        match message.WhichOneof("type"):
            case "new_session":
                self._begin(message)
            case "delta":
                self._draw(message)
            case "script_finished":
                self._finished(message.script_finished)
            case "auto_rerun":
                every = message.auto_rerun.interval
                self._polls[message.auto_rerun.fragment_id] = (every, time.monotonic() + every)
            case "stop_auto_rerun":
                for fragment in message.stop_auto_rerun.fragment_ids:
                    self._polls.pop(fragment, None)
            case "page_info_changed":
                self._query = message.page_info_changed.query_string
            case "navigation":
                self._page = message.navigation.page_script_hash
            case "file_urls_response":
                self._urls[message.file_urls_response.response_id] = message.file_urls_response
            case "auth_redirect":
                self._redirect = message.auth_redirect.url

    def _begin(self, message: ForwardMsg) -> None:
        new = message.new_session
        self._session = new.initialize.session_id or self._session
        self._page = new.page_script_hash or self._page
        self._run = message.metadata.run.script_run_id
        self._fragments = tuple(message.metadata.run.fragment_ids)
        if not self._fragments:
            self._polls.clear()

    def _draw(self, message: ForwardMsg) -> None:
        path, delta = tuple(message.metadata.delta_path), message.delta
        run = message.metadata.run.script_run_id or self._run
        element = delta.new_element if delta.WhichOneof("type") == "new_element" else None
        if element is not None:  # what stood inside a block that is no block any more
            for inside in [each for each in self._drawn if each[: len(path)] == path]:
                del self._drawn[inside]
        self._drawn[path] = (run, delta.fragment_id, element)

    def _finished(self, how: int) -> None:
        status = ForwardMsg.ScriptFinishedStatus
        if how == status.FINISHED_EARLY_FOR_RERUN:
            return
        whole = how != status.FINISHED_FRAGMENT_RUN_SUCCESSFULLY
        for path, (run, fragment, _) in list(self._drawn.items()):
            if run != self._run and (whole or fragment in self._fragments):
                del self._drawn[path]
        self._ends += 1

    def _token(self) -> str:
        return str(self.web.cookies.get("_streamlit_xsrf") or "")


def _shown(text: str) -> str:
    """A label as the browser shows it, where Markdown's signs were told to be plain."""
    return re.sub(r"\\([^\w\s])", r"\1", text)


def _words(element: Any) -> str:
    kind = None if element is None else element.WhichOneof("type")
    if kind is None:
        return ""
    found = getattr(element, kind)
    for name in ("body", "label", "message"):
        if isinstance(said := getattr(found, name, None), str) and said and not said.startswith("<style>"):
            return said
    return ""
