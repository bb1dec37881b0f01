/** As many questions as somebody with four minutes answers. */
export const MOST_QUESTIONS = 3;

/** A question with one right answer, asked after something was read. */
export type BriefingQuestion = {
  readonly id: string;
  readonly asks: string;
  readonly right: string;
  readonly wrong: readonly string[];
  /** Said to whoever has answered, right or wrong. */
  readonly why: string;
};

/** Who is everybody, what is read again each year, and questions that are offered by what was read. */
export type Briefings = {
  /** Groups of training.yaml; null where no layer says. */
  readonly everybody: {
    readonly groups: readonly string[];
    /** Shown with the others and not counted. */
    readonly alsoShown: readonly string[];
    /** The clock by which somebody who starts has read it. */
    readonly newStarters: string;
  } | null;
  /** Documents of guidance.yaml that everybody reads again each school year. */
  readonly yearly: readonly string[];
  /** By document of guidance.yaml, or `model-policy`. */
  readonly questions: Readonly<Record<string, readonly BriefingQuestion[]>>;
};

export const noBriefings: Briefings = { everybody: null, yearly: [], questions: {} };
