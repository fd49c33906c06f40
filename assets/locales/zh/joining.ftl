### The ways into a workspace besides making one: invitation, contact card, another computer, recovery code.

welcome-begin = 新建工作区
welcome-take-part = 加入工作区
welcome-return = 返回自己的工作区
welcome-card = 凭联系卡申请加入
welcome-card-text = 适用于不宜传送邀请的情况：您的联系卡不含任何秘密，只有您能打开答复。
welcome-computer = 将这台计算机添加为我的计算机
welcome-computer-text = 打开您在另一台计算机上创建的文件。
welcome-recover = 凭恢复码返回
welcome-recover-text = 适用于计算机丢失、被盗或损坏的情况。
file-none = 未选择文件
file-gone = 文件已不在原处。如在U盘上，请重新插入U盘。
workspace-open = 打开工作区

## Invitation

invite-not-one = 这不是邀请，或内容不完整。请重新索取。
invite-too-late = 该邀请已用完、过期或关闭。请索取新的邀请，或凭联系卡申请加入。
invite-code = 或粘贴邀请的代码
invite-code-begin = 代码以{ $begin }开头
invite-to = 此邀请对应工作区“{ $workspace }”。
invite-to-unknown = 代码中不含工作区的名称。名称和内容会在首次同步时送达，可经中转服务器或在同一房间内同步。
invite-hub = 其更改经中转服务器{ $hub }传递。
invite-compare = 请将这十二位数字与邀请人的数字核对，一致时再加入。

## Contact card

card-ask-text = 将创建一张写有您姓名的联系卡。请通过任何渠道发送给管理员或协调员；对方的答复也是一个文件，即准入文件。
card-write = 创建联系卡…
asking = 等待准入
asking-card = 您的联系卡
asking-card-text = 请将其发送给工作区的管理员或协调员。其中不含任何秘密。
asking-digits = { $name }的联系卡对应以下十二位数字。请向准许您加入的人读出这些数字。
card-again = 重新创建联系卡…
card-again-digits = 重新创建联系卡并显示其数字…
card-written = 联系卡已写入{ $file }
asking-welcome = 准入文件
asking-welcome-text = 收到后请在此打开。它无法在其他计算机上打开。
welcome-choose = 选择准入文件…
welcome-not-one = 该文件不是对本机联系卡的答复。请再次发送联系卡。
asking-passphrase-note = 您创建联系卡时设定的密码短语。

## Another computer

computer-join-text = 请为这台计算机设定密码短语；可以与第一台不同。
computer-choose = 选择文件…
computer-not-one = 该文件不能添加计算机，或该计算机已被移除。请在另一台计算机上重新创建。

## Recovery code

recover-text = 您需要纸上的恢复码，以及一个包含工作区更改的文件，任何成员都可以为您创建。
recovery-code-note = 八组，每组四个字符
recover-choose = 选择更改文件…
recover-wrong-code = 该恢复码不属于此文件所在的工作区。请逐组核对。
recover-not-a-bundle = 该文件不含工作区的更改。请让一名成员重新创建。
workspace-recover = 返回工作区
