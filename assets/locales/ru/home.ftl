### The home screen: what is due, what others did, how it stands.

home-counts = Рабочее пространство в цифрах
home-status = { $status } { $count }
home-conflicts = { $count ->
    [one] { $count } значение указано несколькими участниками по-разному
    [few] { $count } значения указаны несколькими участниками по-разному
    [many] { $count } значений указано несколькими участниками по-разному
   *[other] { $count } значения указано несколькими участниками по-разному
}

## An empty workspace

home-empty = С чего начать
home-first-action = Внести первое мероприятие дорожной карты
home-first-group = Создать рабочие группы и места в них
home-first-people = Пригласить остальных участников

## What is due

home-due = Сроки
# Over what should have ended by now.
home-due-over = Просрочено
home-due-coming = Предстоит
home-due-more = Показать еще { $count }
home-due-none = Ближайших сроков нет. Мероприятия и этапы с датой окончания появляются здесь по мере ее приближения.
home-overdue = срок истек { $date }

## What others did

home-changed = Изменения других участников
home-changed-none = Ничего нового. Изменения других участников появляются здесь после очередной синхронизации.
home-changed-all = { $people ->
    [one] { $people } участник внес
    [few] { $people } участника внесли
    [many] { $people } участников внесли
   *[other] { $people } участника внесли
} { $changes ->
    [one] { $changes } изменение
    [few] { $changes } изменения
    [many] { $changes } изменений
   *[other] { $changes } изменения
}
# $since may be a time, a weekday or a date: it stands in brackets so that no case is needed.
home-changed-since = С последнего просмотра ({ $since }) { $people ->
    [one] { $people } участник внес
    [few] { $people } участника внесли
    [many] { $people } участников внесли
   *[other] { $people } участника внесли
} { $changes ->
    [one] { $changes } изменение
    [few] { $changes } изменения
    [many] { $changes } изменений
   *[other] { $changes } изменения
}
home-mine = вы тоже вносили изменения
home-seen = Отметить как просмотренное
home-more = и еще { $count }

## The consultation

participation = Участие в консультации
participation-invited = Приглашено
participation-answered = Ответили
participation-rate = Доля ответивших
participation-countries = Страны
participation-women = Женщины
participation-men = Мужчины
home-submitted =
    { $count ->
        [one] { $count } значение ждет проверки
        [few] { $count } значения ждут проверки
       *[other] { $count } значений ждут проверки
    }
home-returned =
    { $count ->
        [one] { $count } значение возвращено на исправление
        [few] { $count } значения возвращены на исправление
       *[other] { $count } значений возвращены на исправление
    }
