import { expect, it } from 'vitest'
import { layProfile } from '../../support/profile-with-deadline.ts'
import { describeScene } from '../../support/scene.ts'
import { layFormation } from '../../support/status/campaign-rows.ts'

describeScene('what waits for somebody', (scene) => {
  it('R74 R50 R23 what has a deadline stands first, the most overdue on top, and every line is one tap away from its work', async () => {
    await layFormation(scene.db, '2026-11-25', { 'demo-u1': 'forming', 'demo-u2': 'checking', 'demo-u3': 'accepted' })
    const profile = { authorityId: 'demo', unitId: 'demo-u1', authorId: 'demo-p2' }
    await layProfile(scene.db, { ...profile, id: 'profile1', title: 'Поздний', dueOn: '2026-12-15' })
    await layProfile(scene.db, { ...profile, id: 'profile2', title: 'Просроченный', dueOn: '2026-11-16' })
    const officer = await scene.sit('demo-p2')
    await officer.say('мои задачи')
    expect(officer.text.split('\n').slice(1, 4)).toEqual([
      expect.stringMatching(/^1\. ⚠️ Профиль «Просроченный»: просрочен на 4 рабочих дня/),
      expect.stringMatching(/^2\. ⏳ Перечень отдела «Поддержка»: осталось 3 рабочих дня/),
      expect.stringMatching(/^3\. ⏳ Профиль «Поздний»: осталось 17 рабочих дней/),
    ])
    await officer.press('2')
    expect(officer.text).toContain('**Перечень: Отдел мер поддержки**')
  })

  it('R50 R51 lists to be checked, the list to be presented and its order wait for those whose turn it is', async () => {
    await layFormation(scene.db, '2026-11-25', { 'demo-u1': 'accepted', 'demo-u2': 'checking' })
    const [member, head, secretary] = [await scene.sit('demo-p3'), await scene.sit('demo-p11'), await scene.sit('demo-p13')]
    await member.say('мои задачи')
    expect(member.text).toContain('⏳ Проверить перечень, Обращения')
    const number = /(\d)\. ⏳ Проверить перечень/.exec(member.text)?.[1] ?? ''
    await member.press(number)
    expect(member.text).toContain('**Перечень: Отдел обращений и информирования**')
    await scene.db.unitSubmission.updateMany({ data: { state: 'accepted' } })
    await head.say('мои задачи')
    expect(head.text).toContain('⏳ Представить сводный перечень на утверждение')
    await scene.db.formationCampaign.updateMany({ data: { state: 'presented' } })
    await secretary.say('мои задачи')
    expect(secretary.text).toContain('⏳ Внести приказ об утверждении перечня')
    await head.say('мои задачи')
    expect(head.text).not.toContain('Представить сводный перечень')
  })
})
