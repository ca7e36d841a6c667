# --8<-- [start:metrics] tensorflow
import numpy as np
from keras import metrics

scores = [np.array([0.9, 0.2, 0.6, 0.4]), np.array([0.8, 0.5, 0.1])]
truth = [np.array([1, 0, 0, 1]), np.array([1, 1, 0])]
every = metrics.BinaryAccuracy(), metrics.Precision(), metrics.Recall()


def show(when: str):
    values = [f"{m.name} {float(m.result()):.3f}" for m in every]
    print(when, *values, sep=", ")


for batch in range(2):
    for metric in every:
        metric.update_state(truth[batch], scores[batch])
    show(f"after batch {batch}")
for metric in every:
    metric.reset_state()
    metric.update_state(truth[1], scores[1])
show("reset, batch 1")
# --8<-- [end:metrics]

# --8<-- [start:logits]
logits = np.log(scores[0] / (1 - scores[0]))
for threshold in (0.5, 0.0):
    precision = metrics.Precision(thresholds=threshold)
    precision.update_state(truth[0], logits)
    print(f"logits over {threshold}: {float(precision.result()):.3f}")
# --8<-- [end:logits]

# --8<-- [start:auc]
rng = np.random.default_rng(0)
score = rng.random(500) ** 3
y = rng.random(500) < score
for steps in (10, 200):
    auc = metrics.AUC(num_thresholds=steps)
    auc.update_state(y, score)
    print(f"AUC with {steps} thresholds: {float(auc.result()):.4f}")
# --8<-- [end:auc]
