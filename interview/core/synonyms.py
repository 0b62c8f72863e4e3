"""Words that mean the same where machine learning is explained: general knowledge of the field, to compare texts by.

Words of `ALIKE` and `SHORT` are one word to the scorer. An abbreviation of several words (`ABBREVIATIONS`) stands for
each of them. The words of a group of `RELATED` may often stand for each other, so that one where another was expected
counts in part. No word was picked from the labelled answers that the scorer is fitted on or measured with.
"""

import re

# What is said in many ways of any quantity; words whose ending is none.
ALIKE = {
    "large": "big bigger biggest high higher highest highly great greater greatest larger largest huge",
    "small": "smaller smallest low lower lowest little tiny",
    "fast": "faster fastest quick quicker quickly rapid rapidly",
    "slow": "slower slowest slowly",
    "increase": "increases increased increasing rise rises rising rose grow grows growing raise raises raised",
    "decrease": "decreases decreased decreasing reduce reduces reduced reducing fall falls falling fell shrink shrinks"
    " shrinking drop drops dropped dropping decline declines",
    "wrong": "wrongly incorrect incorrectly",
    "right": "rightly correct correctly",
    "hard": "harder hardest difficult",
    "easy": "easier easiest easily simple simpler simply",
    "same": "identical equal equals equally",
    "different": "differ differs differing differently difference differences distinct",
    "choose": "chooses chose chosen choosing choice select selects selected selecting selection pick picks picked",
    "begin": "begins began beginning start starts started starting",
    "need": "needs needed require requires required",
    "label": "labels labelled labeled labelling labeling",
    "unlabel": "unlabelled unlabeled",
    "data": "",
    "loss": "losses",
    "variable": "variables",
    "variance": "variances",
    "vary": "varies varied varying",
    "memory": "memories",
    "production": "",
    "precision": "precisions",
    "generate": "generates generated generating generation",
    "estimate": "estimates estimated estimating estimation",
    "normal": "normally",
}
# Short forms of one word.
SHORT = {
    "parameter": "param params", "hyperparameter": "hyperparam hyperparams", "probability": "prob probs",
    "average": "avg", "variance": "var", "covariance": "cov", "correlation": "corr", "distribution": "dist",
    "convolution": "conv", "accuracy": "acc", "validation": "val", "evaluation": "eval", "prediction": "pred preds",
    "embedding": "emb embs", "dimension": "dim dims", "vector": "vec vecs", "feature": "feat feats",
    "image": "img imgs", "picture": "pic pics", "document": "doc docs", "language": "nlp", "context": "ctx",
    "sequence": "seq", "temperature": "temp", "initialisation": "init", "optimiser": "opt", "gradient": "grad grads",
    "backpropagation": "backprop", "regularisation": "reg", "approximate": "approx", "difference": "diff",
    "production": "prod", "performance": "perf", "memory": "mem", "calculate": "calc", "information": "info",
    "equation": "eq", "frequency": "freq", "multiply": "mult", "coefficient": "coef coeff", "people": "ppl",
    "classifier": "clf", "epsilon": "eps", "linear": "lin", "minimum": "min", "maximum": "max", "number": "num nr",
}  # fmt: skip
ABBREVIATIONS = {
    "lr": "learning rate", "gd": "gradient descent", "sgd": "stochastic gradient descent", "bs": "batch size",
    "nn": "neural network", "nns": "neural network", "ann": "neural network", "dnn": "deep neural network",
    "cnn": "convolution network", "rnn": "recurrent network", "mlp": "multilayer perceptron", "dl": "deep learning",
    "fc": "fully connected", "relu": "rectified linear", "bn": "batch normalisation", "mse": "mean squared error",
    "rmse": "root mean squared error", "mae": "mean absolute error", "nll": "negative log likelihood",
    "mle": "maximum likelihood", "ce": "cross entropy", "kl": "kullback leibler divergence", "auc": "area curve",
    "tpr": "true positive rate", "fpr": "false positive rate", "tp": "true positive", "fp": "false positive",
    "fn": "false negative", "tn": "true negative", "cv": "cross validation", "std": "standard deviation",
    "sd": "standard deviation", "iid": "independent identically distributed", "ci": "confidence interval",
    "pca": "principal component", "svd": "singular value decomposition", "knn": "nearest neighbour",
    "svm": "support vector machine", "rf": "random forest", "vae": "variational autoencoder",
    "gan": "generative adversarial network", "llm": "language model", "lm": "language model", "kv": "key value",
    "rag": "retrieval augmented generation", "bpe": "byte pair encoding", "oov": "unknown word",
    "ohe": "one hot encoding", "sqrt": "square root",
}  # fmt: skip
# Amounts.
_AMOUNTS = """
    less fewer decrease small; enlarge increase; few fewer small handful; many several multiple numerous lots
    number count amount quantity; share fraction proportion percentage percent ratio
    single sole lone alone individual one; pair couple two; whole entire full complete everything
    part piece portion fragment section chunk; segment section chunk piece; enough sufficient adequate
    maximum maximal peak; minimum minimal; zero null vanish; infinite unlimited endless unbounded
    finite limited bounded; sum total add; add plus append; subtract minus difference
    multiply product; divide quotient ratio; scale rescale multiply; average mean expected
    middle centre center median; centre center centroid; square quadratic; root sqrt; exponential explode
    extra additional increase; half 0.5; double twice; lowers decrease
"""
# Change and place.
_PLACES = """
    change vary alter modify shift differ drift; constant fixed unchanged stable steady frozen
    remain stay keep kept rest left; rest remainder remaining left; stop halt end finish terminate cease
    begin initial first; last final end; before prior earlier previous beforehand advance
    after later afterwards subsequent following; next following subsequent; future later upcoming
    now current today present; past previous earlier history; old past stale outdated previous
    new fresh recent unseen novel; unseen new unknown held heldout holdout; again repeat iterate rerun
    repeat iterate loop rounds; move shift slide translate; near close nearby neighbour neighbor adjacent
    far distant apart; distance gap apart; gap difference; order sequence rank; rank order sort
    reach arrive attain; path flow route; flow pass propagate; pass send forward; inside internal inner
    outside external beyond; local nearby region; region area patch window; between among; border boundary edge
    edge border contour; limit bound cap restrict constrain; direction orientation axis; wide broad
    narrow tight thin; flat uniform even; sharp peaked concentrated confident; straight linear
    slope gradient derivative; curve plot graph; size magnitude length; space room memory
"""
# What is done.
_DEEDS = """
    choose decide; find discover detect identify locate; detect notice spot find identify
    search look find retrieve; retrieve fetch search lookup; compare versus comparison; check test verify inspect
    evaluate assess measure judge test; measure score metric evaluate; use apply employ utilise
    make create build produce generate construct; generate produce sample; show tell indicate reveal
    split cut divide partition separate; combine merge join aggregate fuse; merge join glue
    ensemble committee combine; remove delete discard exclude omit; ignore disregard neglect skip
    insert add inject; keep store save retain hold remember; store save cache keep; forget lose lost
    copy duplicate replicate; replace substitute swap instead; shuffle permute random; draw drawn sample pick
    try attempt tune; tune adjust search; need necessary; contain include hold; belong member
    obtain receive; give yield provide return; run execute; compute calculate evaluate; write record log
    convert transform turn map; map transform project; represent encode embed; encode represent compress
    decode reconstruct; rebuild reconstruct recover; compress reduce compact
    let allow permit enable tolerate; prevent avoid stop protect; fail break wrong; help benefit useful improve
    improve better gain; better superior improve; worse harm hurt degrade deteriorate
    affect influence effect impact; cause lead result due reason; depend rely dependent
    dependent correlated related; relation relationship association connection link; correlate correlation related
    independent uncorrelated unrelated; agree match consistent; match agree correspond fit
    assume suppose assumption; interpret explain read; read interpret see; see observe look
    watch monitor observe track; tell say state
"""
# What is said of things.
_QUALITIES = """
    bad poor worse; best optimal ideal optimum; true actual real truth; wrong mistake error false; exact precise
    approximate rough estimate; estimate guess approximate; important relevant crucial matter essential
    useless meaningless worthless; expensive costly; cost price expensive pay; cheap inexpensive
    latency delay wait; complex complicated; easy plain; hard tough; same unchanged; similar alike
    individual separate; together joint; simultaneous parallel together; random stochastic chance arbitrary
    chance luck random; probability chance likelihood odds probable likely; likely probable often
    often frequent common usual; rare seldom infrequent unlikely; certain sure confident
    uncertain unsure uncertainty; advantage benefit strength
    disadvantage drawback problem limitation weakness downside; problem issue difficulty trouble
    danger risk problem; risk chance danger; goal aim objective purpose
    way method approach manner technique; kind type sort; task problem; people person human user
    accurate right true; always every; fast efficient; time duration runtime; flexible expressive complex
"""
# Data and models.
_FIELD = """
    example instance sample case observation row record point datapoint; row record sample line
    column feature variable attribute field; feature attribute variable covariate
    input feature; label target truth annotation; output response result prediction outcome
    group cluster; list set collection; table matrix; model network net
    weight parameter coefficient theta; learn train fit; predict output forecast infer
    inference predict; production deployed live serving; deploy production serve
    test evaluation; valid dev; memorise overfit heart; generalise unseen; regularise penalty
    penalty penalise punish; loss cost objective error; optimise minimise; descent downhill; iteration step round
    epoch pass; converge settle; diverge explode overshoot; oscillate bounce jump fluctuate zigzag
    variance spread vary fluctuate variability noise; noise random; noisy fluctuate unstable
    unstable sensitive fluctuate; stable robust; outlier extreme anomaly; imbalance imbalanced unbalanced skew
    vote majority voting; unit neuron node; hidden latent; filter kernel; image picture photo
    document passage text page; token word subword; character letter; vector embedding; query question
    answer reply; context history; hallucinate invent fabricate; gaussian normal bell; prior belief
    interval range; threshold cutoff; recall sensitivity; alarm alert; score probability; leak contaminate
    component direction axis; deterministic greedy argmax; diverse variety; finetune adapt
    retrain refit update; schedule decay; dummy onehot binary; class category; customer client user
    target response outcome; disable deactivate; active enabled
"""
# Words that may often stand for each other; a group ends at a semicolon or a line's end.
RELATED = [
    words
    for table in (_AMOUNTS, _PLACES, _DEEDS, _QUALITIES, _FIELD)
    for group in re.split(r"[;\n]", table)
    if (words := group.split())
]
