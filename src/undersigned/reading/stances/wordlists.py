"""The shape of a language file of coverage: classes of words and lists of words by what they tell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from undersigned.model.readings import ClaimKind
from undersigned.model.states import GroupId
from undersigned.reading.stances.framelists import Frame, ThreadWords


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageWords:
    """A language file as it stands."""

    classes: Mapping[str, tuple[str, ...]]
    groups: Mapping[GroupId, tuple[str, ...]]
    paradigms: Mapping[str, str]
    """Endings of a kind of verb, form by form with ``|`` between; ``-`` is no ending. The first is the base's."""
    regular: Mapping[str, tuple[str, ...]]
    irregular: tuple[str, ...]
    frames: tuple[Frame, ...]
    refusing: tuple[str, ...]
    """Verbs and nouns that turn "to sign" into a refusal."""
    failing: tuple[str, ...]
    """Verbs, nouns and adjectives that turn "to sign" into not signing."""
    choosing: tuple[str, ...]
    """Verbs and nouns that turn "not to sign" into a refusal, and "to withdraw" into having done so."""
    particles: tuple[str, ...] = ()
    """Verbs that are a part of the verb before them: held back."""
    willing: tuple[str, ...] = ()
    """Verbs of will, which denied turn "to sign" into a refusal: did not want to sign."""
    vowing: tuple[str, ...] = ()
    """Verbs that turn "not to sign" into a refusal, while "to withdraw" is still to come."""
    ends: str = ""
    """Pattern of what may follow where no more is said of a deed: "balked, citing …", not "balked at the price"."""
    managing: tuple[str, ...]
    """Verbs and adjectives that leave "to sign" a fact."""
    excluding: tuple[str, ...]
    """Verbs that keep somebody off a list: left off, omitted."""
    giving: tuple[str, ...] = ()
    """Verbs that put a statement before somebody: was never shown the text."""
    called: tuple[str, ...] = ()
    """Nouns that say what a state is, before its name: the island of Malta."""
    crediting: tuple[str, ...]
    """Verbs that thank or blame somebody for what they did: thanked Chile for signing."""
    circles: tuple[str, ...] = ()
    """What those that signed are called together, where a statement is spoken of: the group."""
    preceding: tuple[str, ...] = ()
    """Verbs of those that did the same before others: preceded by Guyana."""
    succeeding: tuple[str, ...] = ()
    """Prepositions before those that did the same first: after Croatia."""
    ordinals: Mapping[str, tuple[str, ...]]
    """Place in a list, from 0, or -1 for the last, to the words for it: the third, le dernier."""
    answering: tuple[str, ...] = ()
    """Verbs of coming back with a statement of one's own: replied with, riposter par."""
    hindering: tuple[str, ...] = ()
    """Verbs of what stands in the way: did not stop Austria from signing."""
    nothing: tuple[str, ...] = ()
    """Words that negate before such a verb: nothing could stop it, did little to stop it."""
    deciding: tuple[str, ...] = ()
    """Verbs of choice, which are deeds and no speech: decided not to sign."""
    turning: tuple[str, ...] = ()
    """Words by which somebody does otherwise than before: changed its mind, finally."""
    adding: tuple[str, ...] = ()
    """Words behind a comma that end the exceptions from a group: all but Latvia, plus Norway."""
    anterior: tuple[str, ...] = ()
    """Words by which a deed lies before the others told: had, at first."""
    articles: tuple[str, ...] = ()
    """Articles before a people that stands for its state: the Saudis signed."""
    leading: tuple[str, ...]
    """Verbs of those who stand at the head of a statement: led by Finland."""
    within: tuple[str, ...]
    """Prepositions of place before the city where an office sits: officials in Seoul."""
    seats: tuple[str, ...]
    """Capitals where international bodies sit, so that officials there are of any state."""
    home_offices: tuple[str, ...]
    """Those who, in a capital, speak for its state: officials in Seoul."""
    affirming: tuple[str, ...] = ()
    """Words that say yes to what was denied of others: México sí."""
    civic: tuple[str, ...]
    """Words by which a city speaks of itself, and not of its state."""
    inviting: tuple[str, ...]
    """Verbs of asking that no reporter is the subject of: invited."""
    former: tuple[str, ...]
    """Words for the one named first of two: the former, the first."""
    latter: tuple[str, ...]
    """Words for the one named last of two: the latter, the second."""
    supporting: tuple[str, ...] = ()
    """Verbs that a signature may stand behind or not: to back, to endorse."""
    postposed: tuple[str, ...] = ()
    """Adjectives that stand behind their noun with what they take: a statement critical of China."""
    reflexives: tuple[str, ...] = ()
    """Pronouns between a verb and the infinitive that it governs: bring itself to sign."""
    voiced_in: tuple[str, ...] = ()
    """Prepositions before the statement in which states speak: 39 countries said in a joint statement."""
    home: tuple[str, ...] = ()
    """What, behind a possessive, is the very state: his country."""
    noting: tuple[str, ...] = ()
    """Verbs by which a writer points at a fact, where nobody is said to speak: on note que, cabe destacar que."""
    impersonals: tuple[str, ...] = ()
    """What stands for nobody before such a verb: on, cabe."""
    own_possessives: tuple[str, ...] = ()
    """Possessives by which a speaker means the speaker's own state: our government."""
    officials: tuple[str, ...] = ()
    """Roles, beside the organs of a state, of those who say "we" for it: spokesman, senator."""
    unissued: tuple[str, ...] = ()
    """Words beside a statement that is not out, or never was: planned, blocked, plans."""
    comments: tuple[str, ...] = ()
    """What reporters ask for: no respondió a una petición de comentarios; or a preposition tells."""
    out_before: tuple[str, ...] = ()
    """Words for an earlier time, behind a length of time or an article: two days earlier, la veille."""
    since: tuple[str, ...] = ()
    """Prepositions that are adverbs of time as well: l'ont depuis signée, depuis sa publication."""
    before: tuple[str, ...] = ()
    """What comes before the deed that ends a refusal: "held out before signing"."""
    that: tuple[str, ...] = ()
    """What opens a clause that is said, believed or denied: "no sign that"."""
    false: tuple[str, ...] = ()
    """Words by which a report is said to be wrong: reports that Peru signed are false."""
    matters: tuple[str, ...] = ()
    """What a statement is called that was never looked at: the matter, the file."""
    treaties: tuple[str, ...] = ()
    """What else is signed, and is no statement: treaty, accord."""
    collectives: tuple[str, ...] = ()
    """Nouns that hold several states together and say no more of them: a group of 41 countries."""
    totals: tuple[str, ...] = ()
    """What the number of all that signed is called: the total."""
    delivering: tuple[str, ...] = ()
    """Verbs of the one who gives a joint statement its voice, and so has signed it: read out."""
    standing: tuple[str, ...] = ()
    """Verbs that tell of a place only: under the letter stand, one finds."""
    same_of: tuple[str, ...] = ()
    """Right before a state: it did the same."""
    from_start: tuple[str, ...] = ()
    """Words for having been on a statement since it was out: "had been there from the first day"."""
    allying: tuple[str, ...] = ()
    press: tuple[str, ...] = ()
    traces: tuple[str, ...] = ()
    omitting: tuple[str, ...] = ()
    bringing: tuple[str, ...] = ()
    habits: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    """Words for some of a group that before a statement mean being on it: part of the letter."""
    demonstratives: tuple[str, ...] = ()
    """Words that sum up a list before them: these are the names on it."""
    in_place: tuple[str, ...] = ()
    """Where a name is that is on the statement: there."""
    being: tuple[str, ...] = ()
    in_turn: tuple[str, ...] = ()
    """Right before a state: it signed next."""
    joined: tuple[str, ...] = ()
    """The first word of "joined by"."""
    contrary_of: tuple[str, ...] = ()
    """Right before a state: it did not."""
    rendering: tuple[str, ...] = ()
    """Verbs that make somebody something: leaving Malta as the only signatory."""
    others: tuple[str, ...] = ()
    """What those are called that are left of a group: the others, the remaining two."""
    who: tuple[str, ...] = ()
    """Words that ask for those who did something."""
    exceptions: tuple[str, ...] = ()
    """What those are called that did otherwise than all the others: the exceptions were."""
    spoken_for: tuple[str, ...] = ()
    """Prepositions before those for whom a statement is read: read by Pakistan for 62 countries."""
    following: tuple[str, ...]
    """Verbs of those who come after others in the same act: followed a day later by Monaco."""
    joint: tuple[str, ...]
    """Words for what several states do together: a joint statement."""
    bearing: tuple[str, ...]
    """Prepositions by which a statement carries names: published with the signatures of Chile and Peru."""
    opening: tuple[str, ...] = ()
    """Verbs by which a statement comes to be signed: se abrirá a la firma, sera ouverte à la signature."""
    abstaining: tuple[str, ...] = ()
    """Verbs that are a refusal where the sentence tells of a request to sign: asked to sign, Chad abstained."""
    imitating: tuple[str, ...] = ()
    """Verbs of following that say whom: le Japon les a imités."""
    serving: tuple[str, ...] = ()
    """Words before the noun that says what states are to a statement: a pour signataires, tiene como firmantes."""
    borne_on: tuple[str, ...] = ()
    """Prepositions by which a state stands on a statement: Kenya is on the letter."""
    issuing: tuple[str, ...] = ()
    """Verbs by which a statement comes out, so that who signs after that joins it later: published, read out."""
    issuance: tuple[str, ...] = ()
    """Nouns for the same: after its publication."""
    labels: Mapping[str, tuple[str, ...]]
    """Stance to the labels before a list of those that took it: "Who's in: Norway, Peru"."""
    inside: tuple[str, ...] = ()
    """Words that, at a clause's end, say who takes part: New Zealand is in."""
    beyond: tuple[str, ...] = ()
    """The contrary: Norway is out."""
    whose: tuple[str, ...] = ()
    """Relative pronouns of what a state has: Iceland, whose government signed."""
    signatures: tuple[str, ...] = ()
    """Names and nouns for them that are on a statement once they have come: the signature of Chile arrived."""
    seats_of_states: tuple[str, ...] = ()
    """What a state leaves empty by not signing: its seat, its line."""
    it: tuple[str, ...] = ()
    """Pronouns by which a statement is the subject: it went out without Samoa."""
    signs: tuple[str, ...] = ()
    """Words of which one stands in every text that tells of signing, so that "the call" may be what is signed."""
    speaking: tuple[str, ...] = ()
    """Verbs of the one on whose lips a statement is: those on whose behalf Cyprus spoke."""
    writing: tuple[str, ...] = ()
    """Verbs by which promoters ask for a signature in writing: wrote to Chad."""
    promoters: tuple[str, ...] = ()
    """Those who gather signatures: the organisers, the drafters."""
    unanswered: tuple[str, ...] = ()
    """Words behind whom was written to, that tell of no answer: without reply."""
    datives: tuple[str, ...] = ()
    """Pronouns for whom something is asked of, within the verb: no se le pidió."""
    done_before: tuple[str, ...] = ()
    """Right before a state: it did the same, and earlier: después de que lo hiciera."""
    capital_words: tuple[str, ...] = ()
    """What capitals are called where they stand for their states: three capitals have signed."""
    untrue: tuple[str, ...] = ()
    """Those words of doubt by which a writer says that what follows is not so: it is not true that."""
    authoring: tuple[str, ...] = ()
    """Verbs of those who wrote a statement or gave it its voice, and so stand on it once others are asked to."""
    one_who: tuple[str, ...] = ()
    """Pronouns before a relative that tells who: celui qui est resté à l'écart, el que no firmó."""
    that_one: tuple[str, ...] = ()
    """Pronouns that mean a statement where "of" and its year follow: celle de 2023, la de este año."""
    one: tuple[str, ...] = ()
    """One of those just spoken of: Chad is one."""
    habitual: tuple[str, ...] = ()
    """Words for those who sign at other times: a regular signatory."""
    bare_infinitive: tuple[str, ...] = ()
    """Words before a verb that stands without "to": rather than sign."""
    wishing: tuple[str, ...] = ()
    """Verbs by which somebody would have states somewhere: wanted France among the signatories."""
    gone: tuple[str, ...] = ()
    """Words for those who hold an office no more: former presidents of Chile."""
    none_relatives: tuple[str, ...] = ()
    """Relatives that negate: Fiji and Samoa, neither of which signed."""
    lacking: tuple[str, ...] = ()
    """Verbs of a statement that goes without a name: the letter lacks Denmark's signature."""
    supposing: tuple[str, ...] = ()
    """Auxiliaries that open a condition before their subject: had Malta signed; where none are listed, any may."""
    showing: tuple[str, ...] = ()
    """Verbs of finding a name on a statement: on y trouve le Pérou."""
    seeking: tuple[str, ...] = ()
    """Verbs of looking for one, in vain: on cherche en vain le Pérou."""
    there: tuple[str, ...] = ()
    """Pronouns for what names stand on: le Pérou n'y est pas."""
    authors: tuple[str, ...] = ()
    """Offices beside which one is a signatory: its author and first signatory."""
    governments: tuple[str, ...]
    """Nouns by which the governments of a group mean its states: no Nordic government."""
    of: tuple[str, ...]
    """Prepositions of belonging, which a list may repeat: the names of Chile and of Peru."""
    fancies: tuple[str, ...] = ()
    """Nouns and adjectives for what may or may not be so, where "that" follows: the idea that, word is that."""
    rumours: tuple[str, ...]
    """Nouns of what somebody says, true or not: a claim by the delegation that Peru had signed."""
    to: tuple[str, ...]
    """Prepositions of what one is invited to."""
    wanting: tuple[str, ...]
    """Verbs that, negated, turn "to sign" into not signing: did not wish to."""
    asserting: tuple[str, ...]
    """Verbs by which a speaker says of itself that it has signed: denied having signed, assure avoir signé."""
    seeming: tuple[str, ...]
    """Verbs that leave "to have signed" hearsay: it is said to have signed."""
    nominal: Mapping[str, tuple[str, ...]]
    """Stance to the nouns that carry it: the absence of Hungary."""
    carrying: tuple[str, ...]
    """Verbs whose object is the names that a statement carries."""
    own_pronouns: tuple[str, ...]
    alternatives: tuple[str, ...] = ()
    """The word that opens a sentence of two things of which one is so: either Chad signed or Mali did."""
    opining: tuple[str, ...] = ()
    """Forms of verbs by which somebody only thinks or hears what follows: I hear Chad has signed."""
    backshifted: tuple[str, ...] = ()
    """Auxiliaries of what somebody said, where nobody is said any more to say it: had, would."""
    temporal: tuple[str, ...] = ()
    """Words before a clause whose present tells of what is still to come, or of a habit: as soon as, whenever."""
    heralds: tuple[str, ...] = ()
    """Words before a colon behind which stands what somebody says, plans or fears: the excuse: it was not asked."""
    contested: tuple[str, ...] = ()
    """Words behind a list by which one who stands on it is not: "count Peru among them, but its mission says this is a
    mistake"."""
    disputing: tuple[str, ...] = ()
    """Words that call in question what a clause at the head of its sentence tells: that Chad signed is a lie."""
    conditions: tuple[str, ...] = ()
    """Words that, at the head of a sentence, put all of it under a condition: if."""
    retracting: tuple[str, ...] = ()
    """How a sentence begins that takes back the one before it: that is false, in reality."""
    addressing: tuple[str, ...] = ()
    """Pronouns for who speaks alone or is spoken to, whom no sentence before has named: I, you."""
    """Pronouns by which a speaker means the speaker's own state: we."""
    plural_pronouns: tuple[str, ...]
    """Pronouns that mean several states."""
    threads: ThreadWords
    leaving: tuple[str, ...]
    """Verbs that end a membership: withdrew from the Council."""
    deeds: Mapping[ClaimKind, tuple[str, ...]]
    """Kind of claim to the verbs that make it: condemned, called_for, silent."""
    bounds: Mapping[str, tuple[str, ...]]
    """Bound of a number to the words before it."""
    reasons: Mapping[str, tuple[str, ...]]
    """Code of a reason (reasons.csv) to patterns of the words that give it."""
    denying: tuple[str, ...] = ()
    """Verbs of speech whose content the speaker denies."""
    including_verbs: tuple[str, ...]
    """Verbs that put states into a set: the signatories include Chile."""
    infinitive_markers: tuple[str, ...] = ()
    """Prepositions that lead to an infinitive: refuser de signer."""
    plural_groups: tuple[str, ...] = ()
    """Names of groups that mean all their members: the Baltics."""
    past_endings: tuple[str, ...] = ()
    """Endings by which a verb that is not listed shows: criticis|ed."""
    adverb_endings: tuple[str, ...] = ()
    """Endings by which an adverb that is not listed shows: definite|ly; nouns that end so are listed as ``plain``."""
    gerund_endings: tuple[str, ...] = ()
    """Endings by which a gerund that is not listed shows: mark|ing."""
    base_is_present: bool = False
    """Whether the base of a verb is a form of the present as well, as in English."""
    agents: tuple[str, ...]
    """Prepositions that name the doer of a passive."""
    plurals: tuple[str, ...] = ()
    """Auxiliaries of the plural, by which a relative clause reaches back over a whole list."""
    negation_nouns: tuple[str, ...] = ()
    """Words of negation that behind an article or preposition are nouns: le point, un pas."""
    reflexive_clitics: tuple[str, ...] = ()
    """Pronouns that make a verb reflexive: s'est jointe is no passive."""
    plural_determiners: tuple[str, ...] = ()
    """Articles of several, where "the" tells one from several: les pays baltes."""
    object_clitics: tuple[str, ...] = ()
    """Pronouns before a verb, or written as one word with it, by which a statement is its object: l'a signée."""
    presupposing: tuple[str, ...] = ()
    """Forms of verbs that take what they say for a fact, whatever its mood: lamenta que no haya firmado."""
    plural_endings: tuple[str, ...] = ()
    """Endings of verbs whose subject is several."""
    own_endings: tuple[str, ...] = ()
    """With which a verb without a subject says "we": "no firmamos"."""
    infinitive_auxiliaries: tuple[str, ...] = ()
    """Infinitives that open a perfect one: avoir signé."""
    inverted: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """End of a finite form to the pronouns that hang on it in a question: figure-t-elle, figurent-ils."""
    enclitics: tuple[str, ...] = ()
    """Pronouns written as one word with an infinitive: sumar|se, firmar|la."""
    intransitive: tuple[str, ...] = ()
    """Verbs whose perfect takes "to be" and is no passive: est resté."""
    impersonal: tuple[str, ...] = ()
    """Pronouns that only hold the place of a subject behind the verb: il manque."""
    dropping: bool = False
    """Whether a pronoun may be left out as the subject: dijo que no había firmado."""
    inverting: bool = False
    """Whether the subject may stand behind its verb: no aparece Polonia."""
    clitic: str = ""
    elision: str = ""
