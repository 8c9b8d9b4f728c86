// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What no machine should answer, in English, in the form of stemrules.h; the labels say which kind.
// Rather one conversation too many with a person than a canned answer to distress; what is struck
// out first are the turns of phrase and the titles that only sound like it.
#pragma once

#include <string_view>

namespace Wheelhouse::Words {

inline constexpr std::u16string_view sensitiveEn = uR"(
@enKin = husband wife mother father mum mom mam dad daddy brother sister son daughter grandmother grandfather grandma grandpa
@enKin = nan uncle aunt partner parent parents spouse fiance fiancee customer owner holder relative he she friend
@enChild = son daughter kid kids child children grandson granddaughter niece nephew toddler teenager boy girl
@enMine = me my myself us our
@enFilm = film films movie movies series show shows drama episode episodes documentary book novel game

[except]
suicide squad|squat*
die|dying of|from ?sheer laughter|laughing|boredom|hunger|thirst|embarrassment|curiosity|heat|cold
<enFilm> .. about|with|called|named .. lawyer*|attorney*|suicide*|murder*|hacker*|court|police|death|scam*
life hack*
bath|photo|video|f bomb*
tennis|food|basketball|squash|badminton|volleyball|padel court*
bearded|pending|walking|evil dead
death note|valley|stranding|star
dead|stuck pixel*|battery|line|link*|zone*|sea

[selfharm]
kill|killing|hurt|hurting|harm|harming|cut|cutting myself
suicid*
end|ending|take|taking my ?own life
end|ending it_all
dont|not|no_longer|cant|cannot|never .. want|wanna .. live|living|be_alive|exist|wake_up
want|wanna|wants|wish ?to ?i ?was|were die|dead
cant|cannot|can_not go_on like|living|anymore|any_more|with_my_life
better_off dead
not being|be here ?any ?anymore|any_longer
wish|wished ?i ?i_d ?had ?was ?were never born|been_born|gone
life|living|it not|isnt|hardly ?really worth ?it ?living
not worth living
no_reason|nothing|no_point ?left ?in|to ?live|living live|living|live_for
self harm*
[threat]
i_ll|ill|i_will|im_going_to|i_m_going_to|gonna|i_am_going_to .. kill|hurt|shoot|stab|murder|beat you|your|them|him|her|everyone|everybody|someone|all
i_ll|ill|i_will|gonna|going_to .. burn|blow .. down|up
burn|blow it|you|everything|your_office|your_place|your_shop|the_place down|up
kill|shoot|stab|murder|destroy you|you_all|everyone|everybody
a|put|plant|planted|place|there_is|build ?the bomb|bombs
bomb threat
threatening|threatened|threatens|threaten
death threat*
[abuse]
harass*
stalk|stalks|stalked|stalking|stalker
molest*
rape|raped|rapist
sexual*
assault*
racist*|racism|antisemit*|homophob*
discriminated|discrimination
touched|groped|grabbed|insulted|humiliated|spat|slapped|punched|attacked me
man|guy|someone|somebody|stranger|ex .. following|watching|spying me|on_me
<enKin>|ex|boyfriend|girlfriend .. beats|hits|hit|beat|abuses|abused|chokes me|us
scared|afraid|frightened|terrified of ?my ?ex <enKin>|boyfriend|girlfriend|ex|him|stalker
domestic violence|abuse
[fraud]
hacked|hacker|hackers|hijacked
account|profile|email|card .. compromised|taken_over|hijacked|hacked
scam*
fraud*
phish*
identity .. stolen|theft|stole
stole|steal|stolen|stealing .. identity|money
unauthori*|unauthoriz*
transaction*|payment*|purchase*|charge*|withdrawal*|transfer* .. never|didnt|did_not|dont|do_not .. made|make|do|authori*|recogni*|approve*
transaction*|payment*|purchase*|charge*|withdrawal*|transfer* .. i ?have never|didnt|did_not|dont made|make|authori*|recogni*|approve*
someone|somebody|stranger|hacker|thief|thieves .. bought|used|using|uses|withdrew|took|changed|spent|opened .. my|our ?bank ?own card|account|money|email|password|name|credit
someone|somebody|stranger|they|hacker* .. got|broke|logged|hacked .. into|in|inside .. account|profile|email
gave|told|sent .. code|pin|password|card_details .. to .. scammer|caller|stranger|them
emptied|drained|cleaned_out|cleared_out|wiped_out .. account|card|savings
did_not|didnt|never|havent|have_not authori*|approve* .. payment*|transaction*|charge*|purchase*|transfer*
has|have|had|got|stole .. my ?credit ?debit card|bank|account details|data|number
thief|thieves|hacker*|criminal*|scammer* .. my|our|login|password|details
money .. stolen|gone_missing|missing_from
[legal]
my|our|a|his|her|from|with lawyer|lawyers|attorney|solicitor|barrister
lawyer*|attorney*|solicitor* will|contact|letter
lawsuit*
sue|suing|sued you|your|them|the_company|the_bank|the_airline|the_shop|for_damages|over_this
see|take|taking|go|going|took|drag .. court
legal action*|proceeding*|step*|claim|advice|threat
ombudsman|ombudsmen|trading_standards|small_claims|class_action|consumer_protection|consumer_rights
prosecut*
data_protection authorit*|commissioner|regulator
report|complain|complaint .. ombudsman|regulator|authorit*|watchdog
call|calling|report|reported|go|going|went|told|contact .. police
[privacy]
gdpr|ccpa|dsar
data|information|records .. leaked|leak|breach|breached|exposed
leaked|breach .. data|information
data breach|leak|protection
delete|erase|remove|erasure|copy|disclose .. personal data|information|details|records
data|information|info .. you .. hold|store|have_about|have_on|keep_on
information|data .. store|hold|keep|have about|on me
who|somebody|someone .. access .. personal|my data|information
subject access
withdraw|withdrew|revoke .. consent
right_to_be forgotten
[minor]
<enChild> .. ran_up|racked_up
<enChild> .. without .. permission|asking|consent|knowledge|knowing|my_ok
year_old|years_old|yo|yr_old|underage .. spent|bought|purchased|charged|ordered|paid
adult|stranger|man|someone|somebody|user .. message|messages|messaging|contacts|contacting|contacted|writes|writing|approach*|sends|sending|grooming .. my|a|our ?little ?1 ?own <enChild>
old|older|grown|strange man|men|guy|adult .. my|our <enChild>
<enChild>|old .. messages|texts|pictures|photos .. from ?an|a|some older|adult|stranger|strange|grown|man
adult|stranger|man|someone .. my .. year_old|yr_old
<enChild> .. porn|pornograph*|naked|nude|nudes|groom*
underage
child abuse|exploitation|porn*
[death]
<enKin> .. died|deceased|passed_away|passed_on|is_dead
death_of|passing_of .. <enKin>|my
deceased
passed away
bereave*
widow|widower|widowed
funeral
late husband*|wife*|wifes|father*|mother*|mum*|dad*|brother*|sister*|son|daughter*
death certificate*
[medical]
ambulance
chest pain*
cant|cannot|not|stopped|isnt breathe|breathing
heart attack
stroke symptoms
unconscious
no|without pulse
someone|he|she|person|husband|wife|mother|father|child|baby|customer .. collapsed|fainted|choking|bleeding
overdose*
call 911|112|999
medical emergency
seizure|seizures
)";

} // namespace Wheelhouse::Words
