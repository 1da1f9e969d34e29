import { createReadStream } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import sirv from 'sirv'
import { placeGiven, portGiven, readOptions, refuse } from './options.ts'
import { exists, mend } from './output-folder.ts'

const FIRST_PORT = 4321
const PORTS_TRIED = 20

const { values } = readOptions(
  {
    usage: 'preview -- [options]',
    about: 'Serves a built site on this machine.',
    options: { out: 'folder of the site (dist)', port: `port (${FIRST_PORT}, or the next free one)` },
  },
  process.argv.slice(2),
)
const out = placeGiven(values['out'], 'dist')
await mend(out)
if (!(await exists(path.join(out, 'index.html')))) refuse(`${out} holds no site; run npm run build first`)
const port = portGiven(values['port'], FIRST_PORT)

const files = sirv(out, { dev: true, etag: true, dotfiles: false, extensions: [], setHeaders: nameEncoding })
const server = createServer((request, response) => {
  // a host answers a folder's address with its index; every other address names its file
  request.url = request.url?.replace(/\/(?=$|\?)/, '/index.html') ?? '/index.html'
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
    createReadStream(path.join(out, '404.html')).pipe(response)
  })
})
listen(server, port, values['port'] === undefined ? PORTS_TRIED : 1)

/** Says that text is UTF-8; a byte order mark inside a capture says otherwise, and wins. */
function nameEncoding(response: ServerResponse, pathname: string): void {
  if (/\.(?:txt|md)$/.test(pathname))
    response.setHeader(
      'Content-Type',
      `${pathname.endsWith('.md') ? 'text/markdown' : 'text/plain'}; charset=utf-8`,
    )
}

function listen(waiting: Server, at: number, tries: number): void {
  waiting.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && tries > 1) listen(waiting, at + 1, tries - 1)
    else refuse(`port ${at} cannot be used: ${error.message}`)
  })
  waiting.listen(at, '127.0.0.1', () => {
    waiting.removeAllListeners('error')
    const address = waiting.address()
    console.log(`http://localhost:${typeof address === 'object' && address !== null ? address.port : at}/`)
  })
}
