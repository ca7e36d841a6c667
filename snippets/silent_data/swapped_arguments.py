# --8<-- [start:data]
from sklearn.metrics import recall_score

ill = [1, 1, 1, 1, 0, 0, 0, 0]
predicted = [1, 0, 0, 0, 0, 0, 0, 0]  # one of four is found
# --8<-- [end:data]

# --8<-- [start:wrong]
wrong = recall_score(predicted, ill)
print(f"recall: {wrong:.2f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
right = recall_score(y_true=ill, y_pred=predicted)
print(f"recall: {right:.2f}")
assert wrong == 1 and right == 0.25
# --8<-- [end:right]
