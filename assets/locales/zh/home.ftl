### The home screen: what is due, what others did, how it stands.

home-counts = 工作区概览
home-status = { $status } { $count }
home-conflicts = { $count }项内容由多人填写了不同的值

## An empty workspace

home-empty = 从这里开始
home-first-action = 写下路线图的第一项行动
home-first-group = 设立工作组及其席位
home-first-people = 邀请其他成员

## What is due

home-due = 到期事项
# Over what should have ended by now.
home-due-over = 已逾期
home-due-coming = 即将到期
home-due-more = 再显示{ $count }项
home-due-none = 没有到期事项。设有结束日期的行动和步骤临近到期时会显示在此处。
home-overdue = 已于{ $date }到期

## What others did

home-changed = 他人的更改
home-changed-none = 没有新内容。其他成员的更改将在下次同步后显示在此处。
home-changed-all = { $people }人作出{ $changes }项更改
home-changed-since = 自上次查看（{ $since }）以来，{ $people }人作出{ $changes }项更改
home-mine = 您也更改过
home-seen = 标为已阅
home-more = 另有{ $count }项

## The consultation

participation = 咨询参与情况
participation-invited = 受邀
participation-answered = 答复
participation-rate = 答复率
participation-countries = 国家
participation-women = 女性
participation-men = 男性
home-submitted = { $count }个观测值等待审核
home-returned = { $count }个观测值被退回待更正
