import { readList } from '../read-list.ts';

// Written by bench/posts/list-words.ts from the Broad Twitter Corpus and WNUT17's train part: see THIRD-PARTY-NOTICES.md.

/** Words that posts are full of and names are not, beyond those of the rules' own lists; folded. */
export const POST_WORDS: ReadonlySet<string> = readList(`
able absolutely abuse account actually add address afternoon age ah ahead ain album alive alone
amazing amp answer anti anymore app arrested arrived ask ass auspol available aw awesome baby bad
bag ball beat beautiful bed begin bet billion birthday bit bitch blame blog bored bought box
breakingnews bright brilliant british bro brought bus busy buy buying calls came camera cant card
catch caught cause cbb celebrate challenge chance changed changes charges check clear com comes
coming competition concert confirms confused congrats continue continues cool cost couldn couple
course cover coverage crash crazy cry cut cute dad damn dance dat date deals decided definitely
details didn die died dies different dinner discuss doesn dog doing dont dress drink drinking drinks
drive driving dude easy eat edition em email ends enjoy enjoyed epic excited expected experience
extra eye eyes face faces failed families fan fans fantastic fast favorite favourite feel feeling
female ff fighting fine finish finished flight fly follow followed followers forever forget forgot
form found friends fuck fucking full fun funny gave gets getting gives glad goal goes gon gone gonna
gotta greatest grow growing gt guess guys gym haha hahaha hair hands happen happened happens hate
haven hear heard hearing held hit hits hold hopefully hours huge hurt idea imma important incredible
info interesting interview ipad iphone isn join joke kick killed kind knew knows laugh learn leave
leaving left liked likely link listening lives ll lmao looked looks lose lot loved lovely luck lucky
lunch mad makes marriage matter mean means meet min mins minutes missed missile missing mo mom
months mood move movies mp mt mum murder na name needs nice nowplaying oh ones online opening
parents pass passengers pay perfect person phone pic pick piece pink plane plans played playing pls
points poor possible ppl pre pretty problems proper proud put quarter quick quite quot re reading
ready reason released remember reports respect rest results retail return retweet ride royalwedding
rules running sa sad safe sales save saw saying schools score search seeing seem seen self send sent
set sex shirt shit shoot shooting shopping shot shows shut sick sign sitting sleep sleeping slow
smile songs sorry sounds speak speech spend spent spot staff stand start started starting starts
stay step stores stories straight stuff stupid supposed swear take taken takes taking talk talking
talks tea teachers tell term terrible text than thats thinking tho thought thoughts tickets til tips
tired tonite took total totally touch tough tour training tried trip try trying turned turns tweet
tweets ugh understand updates ur username ve victims videos visit vote voteon vs wait waiting wake
walk walking wanna wanted wants wasn watched watching wear wearing website wedding weekend weeks
whole win wine winner wins wish wit won wonderful words working works worse worth wow write writing
wrong xd xx xxx yay yourself
`);
