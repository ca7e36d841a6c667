/* What the pages of the course need of JavaScript: a copy button on every block of a program,
   which for Python copies a program that runs, a link to download it, numbers for its notes, and a
   search index that is loaded late. It runs before Material's script. */

const base = new URL(JSON.parse(document.getElementById("__config").textContent).base + "/", location)
const page = location.pathname.slice(base.pathname.length).replace(/(index)?(\.html)?\/?$/, "") || "index"

/* A block's code as someone would type it: no annotation marks, no white space at line ends. */
function plain(block) {
  const lines = block.querySelector("code").textContent.trimEnd().split("\n")
  return lines.map((line) => line.replace(/\s*# \(\d+\)!?$/, "").trimEnd()).join("\n")
}

/* What eyes see on the button, screen readers hear from this line. */
const status = document.body.appendChild(document.createElement("p"))
status.className = "course-status"
status.setAttribute("role", "status")

async function copy(button, code) {
  let said = "Copied"
  try {
    await navigator.clipboard.writeText(code)
  } catch {
    said = "Not copied: the browser forbids it"
  }
  button.textContent = status.textContent = said
  setTimeout(() => ([button.textContent, status.textContent] = ["Copy", ""]), 2000)
}

/* Blocks with one title are the parts of one program: each is copied with those before it.
   Commands are copied alone: what came before them has been done. */
const programs = new Map()
for (const block of document.querySelectorAll(".highlight:is(.language-python, .language-bash)")) {
  const title = block.querySelector(":scope > .filename")
  if (!title) continue
  const name = title.textContent
  const before = block.matches(".language-bash") ? [] : (programs.get(name) ?? [])
  const parts = [...before, plain(block)]
  programs.set(name, parts)

  const link = document.createElement("a")
  link.href = new URL(`snippets/${page}/${name}`, base)
  link.download = link.textContent = name
  link.title = "Download the whole program"

  const button = document.createElement("button")
  button.className = "course-copy"
  button.textContent = "Copy"
  button.title = parts.length > 1 ? "Copy the program up to here" : "Copy"
  button.setAttribute("aria-label", `Copy ${name}, part ${parts.length}`)
  button.addEventListener("click", () => copy(button, parts.join("\n\n") + "\n"))
  title.replaceChildren(link, button)

  /* The marks of notes, `# (1)!`, become numbers; the list of the notes follows the code. */
  for (const comment of block.querySelectorAll(".c1")) {
    const mark = /^# \((\d+)\)!?$/.exec(comment.textContent)
    if (!mark) continue
    comment.className = "course-mark"
    comment.textContent = mark[1]
    block.nextElementSibling.classList.add("course-notes")
  }
}

/* Material fetches the search index with the page, though few readers search. Hold that one
   request back until the search field has the focus, or the address asks for a search. */
const { open, send } = XMLHttpRequest.prototype
XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  this.late = String(url).includes("search/search_index.json") && !/[?&][qh]=/.test(location.search)
  return open.call(this, method, url, ...rest)
}
XMLHttpRequest.prototype.send = function (...body) {
  const field = document.querySelector(".md-search__input")
  if (!this.late || !field) return send.apply(this, body)
  field.addEventListener("focus", () => send.apply(this, body), { once: true })
}

/* A pasted error message is no query: its colons and brackets would be operators, and its numbers,
   shapes and quoted names are the reader's own. What is left are the words of the message. */
function words(query) {
  const [, kind = "", message] = /^(?:.*?(\b\w*(?:Error|Warning|Exception|StopIteration)):)?(.*)$/s.exec(query)
  if (!kind && !/[:()[\]{}`'"]/.test(query)) return query
  const kept = message.replace(/'[^'\s]*'|"[^"\s]*"/g, " ").split(/[^\w.]+|\.(?!\d)/)
  const whole = [kind, ...kept].filter((word) => /[a-z]/i.test(word) && !/^\d+(x\d+)*$/.test(word))
  return whole.map((word) => `${word}^1`).join(" ") || query // without ^1, "size" would find "size_average" too
}

/* Material's search runs in a worker; a message of type 2 is a query. */
const post = Worker.prototype.postMessage
Worker.prototype.postMessage = function (message, ...rest) {
  const asks = message?.type === 2 && typeof message.data == "string"
  return post.call(this, asks ? { ...message, data: words(message.data) } : message, ...rest)
}

/* The search dialog of Material has no name. */
document.querySelector(".md-search")?.setAttribute("aria-label", "Search")
