### Who takes part: people and their roles, invitations, computers, the recovery code.

## Views of the screen Sync & people

view-exchange = 交换
view-decide = 有待确定的值
view-people = 成员
view-computers = 您的计算机

## People

people = 成员
people-alone = 目前此处只有您一人。可邀请他人共同工作。
people-alone-viewer = 此处尚不知道其他成员。下次同步后将会显示。
removed-text = 您已不再参与此工作区。此处的内容仍可阅读，您所写的内容不予计入。
people-gone = 已不再参与
people-gone-text = 他们以前所写的内容予以保留，现在所写的内容不予接受。
peer-name = 姓名
peer-device = 计算机
peer-role = 角色
peer-heard = 最近联系
peer-has = 已收到您的更改
peer-never = 从未
peer-this-device = 本机
peer-none = 没有计算机
peer-has-all = 全部
peer-lacks = 还差{ $count }项
devices-count = { $count ->
    [0] 无
   *[other] { $count }台
}
member-gone = 不再参与
member-gone-text = 已不再参与此工作区。
member-role-change = 更改角色…
member-role-title = { $name }的角色
member-role-do = 授予此角色
member-role-refused = 此操作未获接受，未作任何更改。角色由管理员授予，任何人都不能更改比自己资深的管理员的角色。
member-remove = 移除…
member-remove-title = 将{ $name }移出工作区？
member-remove-stays = 该成员所写且此处已收到的内容予以保留。
member-remove-refuses = 该成员以后所写的内容，各处均不予接受。
member-remove-reads = 其他人从现在起所写的内容，该成员无法读取。
member-remove-keeps = 该成员以前能够读取的内容仍归其所有，无法收回。
member-remove-do = 移除
member-remove-refused = 移除未获接受，未作任何更改。比您资深的管理员，须由两名管理员共同移除。
remove-before = 尚未送达此处的内容也将不予接受，因此请先同步。

## Roles and the parts of the workspace they are limited to

role = 角色
role-steward-text = 可读写全部内容，邀请成员，授予角色，移除成员。
role-facilitator-text = 可读写全部内容，并可邀请贡献者和查阅者。
role-contributor-text = 可阅读全部内容，并可在各处或特定部分中写入。
role-viewer-text = 可阅读全部内容，不作更改。
parts = 限于以下部分
parts-search = 工作组、行动领域、主题、国家或会议
parts-all = 不限：此角色在整个工作区有效。
parts-chosen = 已选部分
part-remove = 去掉{ $part }
part = { $kind }：{ $name }
part-group = 工作组
part-area = 行动领域
part-theme = 主题
part-country = 国家
part-meeting = 会议
part-unknown = 此处未知的部分
parts-unknown-lost = 此角色还涉及此处未知的部分。重新授予角色时，该部分将不再包括在内。
kinds-area = 行动领域（含其现有主题）
kinds-theme = 主题
kinds-country = 国家

## Invitations

invite = 邀请他人
invite-menu = 邀请他人…
invite-text = 持有邀请的人即可加入此工作区，因此请当面交付，或通过可信的渠道传送。
invite-not-allowed = 新成员由管理员和协调员邀请。请与其中一位联系。
invite-file = Roadbook邀请
invite-write = 创建邀请…
invite-written = 邀请已写入{ $file }
invitation-days = 有效天数
invitation-days-note = 留空则在关闭前一直有效。
invitation-uses = 人数
invitation-uses-note = 每人只能加入一次。
whole-number-problem = 请输入1至{ $most }之间的整数。
invitation-done = 邀请已创建
invitation-secret = 持有该文件、代码或其照片的人，均可加入并阅读全部内容。请只向受邀者出示。
invitation-qr = 邀请的二维码
invitation-code = 以代码形式表示的同一邀请
invitation-copy = 复制代码
copied = 已复制
copy-failed = 此处无法自动复制。请选中文字后复制。
invitation-no-code = 中转服务器的地址过长，无法生成代码。请交付文件。
invitation-digits = 供口头核对的十二位数字：如果对方的数字不同，那就不是您的邀请。
invitations = 邀请
invitations-none = 尚未邀请任何人。有效的邀请会显示在这里，并可予以关闭。
invitation-for = 授予
invitation-by = 创建者
invitation-joined = 已加入
invitation-until = 有效期至
invitation-state = 状态
invitation-used = { $used }/{ $uses }
invitation-no-end = 无期限
invitation-open = 有效
invitation-expired = 已过期
invitation-closed = 已关闭
invitation-full = 已用完
invitation-close = 关闭…
invitation-close-title = 关闭此邀请？
invitation-close-text = 此后无人能凭此邀请加入。已加入的成员不受影响。已关闭的邀请无法重新启用。
invitation-close-do = 关闭邀请
invitation-close-refused = 邀请只能由其创建者或管理员关闭。

## Computers that joined too late

waiting = { $count }台计算机等待准入
waiting-text = 这些计算机所用的邀请已用完、过期或关闭。请只准许您认识的人加入，并先核对数字。
waiting-digits = 这台计算机的数字
waiting-admit = 准许加入…
waiting-title = 准许加入工作区
waiting-compare = 请对方读出其十二位数字。只有与下列数字一致时，才准许加入。
waiting-admit-do = 准许加入

## Contact cards and the welcome that answers them

card-open-menu = 打开联系卡…
card-open = 打开联系卡
card-text = 联系卡用于申请加入，其中不含任何秘密。您的答复是准入文件，只能在制作联系卡的计算机上打开。
card-choose = 选择联系卡…
card-file = Roadbook联系卡
welcome-file = Roadbook准入文件
card-compare = 请对方读出其十二位数字。只有与下列数字一致时，才继续操作。
card-welcome = 创建准入文件…
card-welcomed = 已准许{ $name }加入。准入文件已写入{ $file }
card-send-back = 可通过任何渠道发回：其他人无法打开。
card-not-one = 该文件不是联系卡。
card-refused = 未准许任何人加入。该计算机已在参与，或您的角色无权准许。

## Computers

device-this = 本机（{ $sign }）
device-other = 计算机{ $sign }
device-recovery = 恢复码（{ $sign }）
device-removed = 已移除：其上所写的内容不予接受。
device-recovery-text = 不是计算机，而是写在纸上的代码。
device-heard = 最近联系：{ $seen }
device-has = 已收到您的更改：
device-remove = 移除…
device-lost = 已丢失：移除…
device-remove-title = 移除“{ $device }”？
device-remove-text = 在其上所写且此处已收到的内容予以保留。以后在其上所写的内容不予接受，它也无法读取任何新内容。其上已有的内容仍留在那里，由其密码短语保护。
device-remove-do = 移除
device-remove-refused = 此操作未获接受，未作任何更改。比您资深的管理员的计算机，须由两名管理员共同移除。
device-remove-own-refused = 此操作未获接受，未作任何更改。只有比它更早添加的计算机或管理员才能移除它；凭恢复码返回后也可立即移除。
device-file = 用于另一台计算机的Roadbook文件
computers-text = 您在其中每一台上都以自己的名义工作。
computers-recovered = 您已返回。如有计算机丢失或被盗，请在此列表中将其移除，以免他人在其上以您的名义工作。
computer-add = 添加另一台计算机…
computer-add-title = 添加另一台计算机
computer-secret = 打开此文件的人将以您的名义工作。请亲自将其带到另一台计算机上，然后删除。
computer-text = 将创建一个文件，供您在另一台计算机上打开。
computer-write = 创建文件…
computer-written = 文件已写入{ $file }
computer-then = 在另一台计算机上启动Roadbook，选择“{ welcome-computer }”，然后打开该文件。
computer-digits = 用于辨认此文件的十二位数字

## Whether this computer may be wiped

receipts = 哪些成员持有您的更改
receipt-device = 计算机
wipe = 可以清除这台计算机吗？
wipe-yes = 可以
wipe-yes-text = 在本机所写的全部内容，另一台计算机上也有。如要以自己的名义返回，您需要自己的另一台计算机或恢复码。
wipe-no = 暂时不可以
wipe-no-text = 在本机所写的{ $count }条日志条目，目前不能确定其他计算机上也有。请同步或传递文件，然后再次查看。
wipe-no-files = 有{ $count }个文件目前只确定存在于此处。请同步或传递包含文件的交换文件，然后再次查看。
wipe-no-alone = 没有其他计算机参与，因此全部内容仅存于此处。请邀请他人、添加您的另一台计算机或创建备份。

## Recovery code

recovery = 恢复码
recovery-text = 如果这台计算机丢失或被盗，您可在另一台计算机上凭恢复码返回，并移除丢失的那一台。恢复码只写在您自己的纸上，请像护照一样保管：持有它的人可以以您的名义工作。
recovery-there = 您已有恢复码。
recovery-missing = 您还没有恢复码。
recovery-make = 创建恢复码
recovery-another = 再创建一个恢复码
recovery-new = 您的恢复码
recovery-write-down = 请抄写或打印恢复码。它只在此时显示，在您重新输入之后生效。
recovery-written-down = 我已将其写在纸上
print = 打印…
kit = Roadbook恢复单
kit-for = 持有者
kit-workspace = 工作区标识
kit-made = 日期
kit-use = 如要返回，请在另一台计算机上启动Roadbook，选择“{ welcome-recover }”，输入此恢复码。您还需要一个包含工作区更改的文件，任何成员都可以为您创建。
recovery-type-back = 重新输入恢复码
recovery-type-back-text = 请照纸上所写完整输入。大小写和连字符均无影响。
recovery-show-again = 再次显示恢复码
recovery-confirm = 启用恢复码
recovery-differs = 这不是刚才显示的恢复码。请与纸上所写核对。
recovery-differs-at = 第{ $groups }组不同。
recovery-done = 恢复码现已生效。
not-now = 暂不

## What was written and does not count

refused = { $count }项更改不予计入
refused-failed = 无法读取不予计入的更改列表
refused-text = 这些内容已写入并保留，但在各处均不予计入。
refused-what = 内容
refused-by = 写入者
refused-why = 原因
refused-entry = 日志条目{ $number }
refused-gone = 其作者已不再参与。
refused-computer-removed = 写于一台已被移除的计算机。
refused-viewer = 其作者只可阅读，不可写入。
refused-elsewhere = 其作者只可在工作区的其他部分写入。
refused-own-record = 参与者的记录只能由其本人更改。
refused-two-histories = 写入它的计算机有两份历史；在管理员选定其一之前，均不予计入。
refused-technical = 因技术原因不予接受。

## A computer whose folder was copied and used twice

forks = { $count }台计算机有两份历史
forks-failed = 无法读取是否有计算机存在两份历史
forks-text = 计算机文件夹的副本在两处同时使用，例如恢复的备份与原件并用，且两处都继续写入。自分开之处起，两份历史均不予计入，直至管理员选定其一。
# $sign is the beginning of a computer's key: "a11a 5e1f".
fork-mine = 您的计算机{ $sign }
fork-of = { $participant }的计算机{ $sign }
fork-held = { $held ->
    [0] 自分开之处起，此处没有任何日志条目。
   *[other] 自分开之处起，此处存有{ $held }条日志条目。
}
fork-waits = 由管理员在存有所要保留的历史的计算机上选定。
fork-chosen = 管理员已选定其一，在各处均予计入。
fork-choose = 使用此处的历史…
fork-choose-title = 使用此处的历史？
fork-choose-counts = 此处的{ $held }条日志条目自此对所有成员均予计入。
fork-choose-aside = 另一副本在复制之后写入的内容，所有成员处都将搁置，已读取的也不例外。
fork-choose-first = 请先询问使用另一副本的人：其中所需的内容须重新写入。
fork-choose-final = 此操作无法撤销。
fork-choose-do = 使用这份历史
fork-choose-refused = 此操作未获接受，未作任何更改。只有管理员可以选定。

receipt-all = 所有人的工作
receipt-everything = 全部已有
receipt-before = 已有{ $time }之前写下的全部内容
receipt-lacks = 尚不能确认收到{ $count }项更改

## Over what something came or is known. $time is a moment such as "today, 14:02".

told-hub = 通过中转服务器，{ $time }
told-network = 通过局域网，{ $time }
told-bundle_read = 通过交换文件，{ $time }
told-bundle_written = 通过此处生成的交换文件，{ $time }

## Which other computers have a record as it is here

holders = 其他{ $all }台计算机中有{ $has }台已有与此处相同的内容
holders-none = 还没有其他计算机参与。
holder-has = { $participant }：已有
holder-lacks = { $participant }：尚不能确认
holder-heard = 最近的消息：{ $told }
history-came = { $told }收到
