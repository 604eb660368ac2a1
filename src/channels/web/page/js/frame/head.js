import { post } from '../base/api.js'
import { presentDay, setCalendar } from '../base/dates.js'
import { byId } from '../base/element.js'
import { say } from '../base/words.js'

/** Shows who is talking and, in the demonstration, the bot's present day. */
export function drawHead(facts, demo) {
  setCalendar(facts)
  const person = facts.person && [facts.person.name, facts.person.position].filter(Boolean).join(', ')
  byId('who').textContent = person ?? (demo ? say('demo-nobody') : facts.authority)
  byId('who').title = [person, facts.authority].filter(Boolean).join(' · ')
  byId('today').textContent = presentDay()
  byId('today').dateTime = facts.today
}

/** The buttons of the page's head. `on`: `text(text)`, `refused(message)`, `gone()`. */
export function startHead({ demo, nextWorkingDay }, on) {
  byId('demo').hidden = !demo
  byId('demo-actions').hidden = !demo
  byId('next-working-day').hidden = !nextWorkingDay
  byId('sign-out').hidden = demo
  byId('persona').addEventListener('click', () => on.text('/persona'))
  byId('next-working-day').addEventListener('click', async ({ currentTarget: button }) => {
    if (button.getAttribute('aria-busy') === 'true') return
    button.setAttribute('aria-busy', 'true')
    const { ok, body } = await post('/api/next-working-day')
    button.removeAttribute('aria-busy')
    if (!ok) on.refused(body.message ?? say('offline'))
  })
  startSignOut(on)
}

function startSignOut({ refused, gone }) {
  const dialog = byId('sign-out-dialog')
  byId('sign-out').addEventListener('click', () => {
    dialog.returnValue = ''
    dialog.showModal()
  })
  dialog.addEventListener('close', async () => {
    if (dialog.returnValue !== 'out') return
    const { ok, body } = await post('/api/sign-out')
    if (ok) gone()
    else refused(body.message ?? say('offline'))
  })
}
