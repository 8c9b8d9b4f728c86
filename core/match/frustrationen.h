// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How people sound when they are fed up, in English; the form is stemrules.h. The label says how
// much a phrase weighs: mild 0.15, clear 0.3, strong 0.5 (frustration.cpp). Frustration, not
// sentiment: "my card was declined" is bad news and says nothing about the mood.
#pragma once

#include <string_view>

namespace Wheelhouse::Words {

inline constexpr std::u16string_view frustrationEn = uR"(
[except]
no problem*
problem solved|fixed
not|isnt|is_not ?too|so|that bad
bad weather|boys|times|moms|education|blood
breaking bad
angry birds|men
worst case|person
useless facts
stupid question
fed my|the
leave|leaving for|on|at|from|my|the ?house|airport|station|hotel
hell boy
damned
kill bill
mad men|max
crazy rich|ex
not again|anymore
too many_times
[mild]
still not|no|nothing|waiting|broken|wrong|doesnt|isnt|cant|wont|havent|hasnt|the_same|having
same problem|issue|error|thing|answer again|as_before
again|yet_again
already told|said|tried|did|done|sent|explained|asked|paid|answered|wrote
as_i|like_i said|told|wrote
annoying|annoyed|irritating|irritated
disappointed|disappointing|disappointment
unhappy|dissatisfied|unsatisfied|not_happy|not_satisfied
bad|poor|terrible|slow|lousy service|support|experience|help|communication
doesnt|does_not|didnt|did_not|not help|helpful|helping
not what_i_asked|my_question|the_point
you dont|do_not|didnt|did_not|never understand|listen|read|answer
for_hours|for_days|for_weeks|all_day|hours_now|days_now
how_long|how_many_times do|does|must|more|longer
why_is_this|why_does_it so_hard|so_difficult|always
come on
seriously
unreliable|unprofessional
wrong again
complain|complaint|complaining
please just
no one|body answers|responds|replies|helps|cares
nobody|noone answers|responds|replies|helps|cares|tells
waste|wasting|wasted
enough
keeps_failing|keep_failing|keeps_crashing
unclear|confusing|complicated
what now
for nothing
not good_enough
[clear]
second|third|fourth|fifth|sixth|tenth|hundredth|2nd|3rd|4th|5th|nth|umpteenth ?and ?last time
hundred|thousand|million|100|ten|10|five|5|three|3|four|4|several|many times
over_and_over
fed_up|sick_of|tired_of|had_enough_of|ive_had_enough|sick_and_tired|im_done|i_am_done|lost_patience|losing_patience|run_out_of_patience
frustrat*
angry|furious|mad_at|outraged|livid|fuming|pissed
ridiculous|absurd|nonsense|laughable|farce
unacceptable|not_acceptable|outrageous|inexcusable|intolerable
useless|worthless|hopeless|pointless|good_for_nothing
terrible|horrible|horrendous|awful|dreadful|appalling|atrocious|abysmal|pathetic
worst
hate|hated|hating
incompetent|incompetence|clueless|amateurs|amateurish
shame|shameful|ashamed|embarrassing|disgrace*
lied|lying|liar|liars|lies
rip_off|ripped_off|ripoff|robbery|daylight
waste|wasting|wasted .. time|money|day|hour|hours
are_you kidding|joking|serious|deaf|blind|dumb|stupid
you_must_be kidding|joking
this_is|what_a a? joke|mess|nightmare|disaster
what_a joke|mess|nightmare|disaster
wtf|omfg|ffs|for_gods_sake|for_heavens_sake|for_christs_sake|jesus_christ
stupid|dumb|dumbass|idiotic|moronic|braindead ?bot|machine|thing|app|robot|computer
shut_up
damn|dammit|damned|goddamn
hell
crap|crappy|rubbish|garbage|trash|sucks|suck
cancel_everything|canceling_everything|cancelling_everything
leave|leaving|switch|switching|move|moving|going .. to .. competitor*|competition|another_provider|another_bank|other_provider
never .. again|use_you|buy|come_back|order
lost .. customer
losing .. customer
customer_for years|ten|20|many
bad_review|one_star|1_star|negative_review|zero_stars
tell .. everyone|everybody|all_my_friends
post .. twitter|facebook|social_media|reddit
chargeback|charge_back
my_money_back now|immediately|today|right_now
refund .. now|immediately|right_now|at_once
demand|demanding
last_time|last_chance|final_warning
not_going_to wait|ask_again|pay
stop .. sending_me|asking|repeating|saying
how_dare
unbelievable|incredible_how
nobody|no_one gives
ignored|ignoring
treated_like|treating_me
took_my_money|stole_my_money|stealing_money
trapped|going_in_circles|round_in_circles|running_in_circles
[strong]
fuck*|fck*|fuk|fcking|fking|motherfuck*
shit|shitty|bullshit|bs|shite
asshole*|arsehole*|bastard*|bitch*|cunt*|dickhead*|prick|wanker*|twat*
idiot|idiots|moron|morons|imbecile*|retarded
crooks|thieves|thief|criminals|scammers|con_artists
go_to_hell|screw_you|piss_off|get_lost|kiss_my
sue|suing|lawsuit|lawyer|lawyers|attorney|solicitor
take_you_to court
report_you|reporting_you
i_hate you|this|your
)";

} // namespace Wheelhouse::Words
